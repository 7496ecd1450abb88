import type { Opening } from '../find-noun-phrases.ts';

/** Determiners as they stand within a sentence and at its beginning, and what they say. */
export function inBothCases(words: Iterable<string>, opening: Opening): [string, Opening][] {
  return [...words].flatMap((word) => [
    [word, opening],
    [word.charAt(0).toUpperCase() + word.slice(1), opening],
  ]);
}
