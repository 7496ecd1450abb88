/**
 * Whether a sentence, a line or words in marks begin at a place of a text, where any word has a capital.
 *
 *     isSentenceStart('It rained. Velk left.', 11)   // true
 *     isSentenceStart('They met Velk.', 9)           // false
 */
export function isSentenceStart(text: string, start: number): boolean {
  return start === 0 || /(?:\n|[.!?“"] |[“"])$/.test(text.slice(Math.max(0, start - 2), start));
}
