import type { Uses } from './document.ts';
import type { Word } from './word.ts';

/** What was seen of a word in the article so far, to be added to. */
export function usesOf(uses: Map<number, Uses>, word: Word): Uses {
  const known = uses.get(word.lower);
  if (known !== undefined) return known;
  const made: Uses = { lower: 0, inside: 0, once: 0, twice: 0, thrice: 0, run: null, acronymOf: null };
  uses.set(word.lower, made);
  return made;
}
