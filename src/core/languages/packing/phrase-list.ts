/**
 * Phrases, parted by commas, each as its words, in the order in which they are written; one that ends in `~` ends in each word
 * of `ends` in turn, as the forms of “of” that hold an article are.
 *
 *     phraseList('según consta en, según')             → [según consta en], [según]
 *     phraseList('en boca ~, según', ['de', 'del'])    → [en boca de], [en boca del], [según]
 */
export function phraseList(phrases: string, ends: Iterable<string> = []): readonly (readonly string[])[] {
  return phrases.split(',').flatMap((phrase) => {
    const words = phrase.trim().split(/\s+/);
    return words.at(-1) === '~' ? Array.from(ends, (end) => [...words.slice(0, -1), end]) : [words];
  });
}
