/** A set of the words in a text: `wordSet('the a an')`. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
