/**
 * How many words, more and more roughly.
 *
 *     lengthOf(3)    // '3'
 *     lengthOf(12)   // '10-15'
 */
export function lengthOf(words: number): string {
  if (words <= 3) return String(words);
  return words <= 5 ? '4-5' : words <= 9 ? '6-9' : words <= 15 ? '10-15' : words <= 30 ? '16-30' : '31+';
}
