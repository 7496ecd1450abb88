import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The two ends of a span, to be spread into the object that has them; `ordered()` checks that they are in order. */
export const SPAN_ENTRIES = { start: offset, end: offset };

/**
 * The check that a span does not end before it begins, to be piped after its object.
 *
 *     v.pipe(v.object({ ...SPAN_ENTRIES, kind: v.string() }), ordered())
 */
export function ordered<S extends { readonly start: number; readonly end: number }>(): v.CheckAction<S, undefined> {
  return v.check((span) => span.start <= span.end);
}
