/**
 * Turns the text of a word list, one word a line, into a set.
 *
 *     parseWordList('\nApril\nMay\n').has('May')   // true
 */
export function parseWordList(lines: string): ReadonlySet<string> {
  return new Set(lines.split('\n').filter((line) => line !== ''));
}
