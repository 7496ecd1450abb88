/**
 * The colours a note may have. They are names, so that the interface can say them and choose the shade for light
 * and dark.
 *
 *     'green' satisfies NoteColour
 */
export type NoteColour = (typeof NOTE_COLOURS)[number];

/** In the order in which they are offered; the first is the one a new note gets. */
export const NOTE_COLOURS = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
