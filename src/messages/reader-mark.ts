/**
 * The name under which a living reader is noted in its script world, so that no page gets a second one. Page scripts
 * cannot see it: they run in another world.
 *
 *     Object.hasOwn(globalThis, READER_MARK)   // a reader lives here
 */
export const READER_MARK = 'on-record reader';
