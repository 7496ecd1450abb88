/**
 * Whether a text begins with a figure: a look that spares most texts an expression, each of which costs a page a
 * thirtieth of a millisecond.
 *
 *     startsWithFigure('14:05 Ada Byron')   // true
 *     startsWithFigure('Ada Byron')         // false
 */
export function startsWithFigure(text: string): boolean {
  const first = text.charAt(0);
  return first >= '0' && first <= '9';
}
