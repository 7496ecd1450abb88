/**
 * Phrases, parted by commas, each as its words, in the order in which they are written.
 *
 *     phraseList('según consta en, según')   → [según consta en], [según]
 */
export function phraseList(phrases: string): readonly (readonly string[])[] {
  return phrases.split(',').map((phrase) => phrase.trim().split(/\s+/));
}
