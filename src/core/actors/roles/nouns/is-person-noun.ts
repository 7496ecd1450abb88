import { ENGLISH_PACK } from '../../../languages/english/english-pack.ts';
import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { WORDS } from '../../known/known-words.ts';
import { ROLE_NOUNS } from '../../lists/words/nouns/role-nouns.ts';

/** Nouns of roles, and those of inhabitants in the singular: "the Briton". */
const PERSON_NOUNS: ReadonlySet<string> = new Set([
  ...parseWordList(ROLE_NOUNS.replaceAll(' ', '\n')),
  ...[...WORDS.nationality].filter((word) => !word.endsWith('s')).map((word) => word.toLowerCase()),
]);

/**
 * Says whether a noun in lower case tells what a person is.
 *
 *     minister, right-back, 24-year-old, Briton   → true
 *     table                                       → false
 */
export function isPersonNoun(noun: string): boolean {
  if (PERSON_NOUNS.has(noun)) return true;
  return noun.includes('-') && (ENGLISH_PACK.agedNoun.test(noun) || PERSON_NOUNS.has(noun.split('-').at(-1) ?? ''));
}
