import type { NounPhrase } from './find-noun-phrases.ts';
import { type RoleWord, wordAt } from './role-word.ts';

/** The most words between an owner's determiner and its noun. */
const REACH = 3;

/**
 * Where a phrase begins with all that belongs to its owner: what stands before it tells whether it is an apposition.
 *
 *     Ada Byron, | the transit agency’s manager, said so.   → at “the”; the phrase itself begins at “agency”
 *     Ada Byron, | the manager, said so.                    → where the phrase begins
 */
export function startWithOwner(words: readonly RoleWord[], { from, opening }: NounPhrase): number {
  if (opening !== 'possessive') return from;
  let at = from;
  while (at > from - REACH && isPlain(wordAt(words, at - 1))) at -= 1;
  return wordAt(words, at - 1).opening === null ? from : at - 1;
}

function isPlain({ text, opening, endsPhrase, isNoNoun, isPreposition }: RoleWord): boolean {
  return /^\p{L}/u.test(text) && opening === null && !(endsPhrase || isNoNoun || isPreposition);
}
