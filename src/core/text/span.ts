/**
 * A stretch of a text. Offsets are UTF-16 code units, `end` exclusive.
 *
 *     'Ada said'.slice(span.start, span.end) === 'Ada'   // { start: 0, end: 3 }
 */
export type Span = { readonly start: number; readonly end: number };
