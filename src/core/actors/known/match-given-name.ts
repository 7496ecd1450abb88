import { parseWordList } from '../../text/word-lists/parse-word-list.ts';
import { EITHER_GIVEN_NAMES } from '../lists/people/given-names/either-given-names.ts';
import { FEMALE_GIVEN_NAMES } from '../lists/people/given-names/female-given-names.ts';
import { MALE_GIVEN_NAMES } from '../lists/people/given-names/male-given-names.ts';

const FEMALE = parseWordList(FEMALE_GIVEN_NAMES);
const MALE = parseWordList(MALE_GIVEN_NAMES);
const EITHER = parseWordList(EITHER_GIVEN_NAMES);

/** Whose given name a word is: `either` if of women and of men, `null` if it is none. */
export function matchGivenName(word: string): 'female' | 'male' | 'either' | null {
  if (FEMALE.has(word)) return 'female';
  if (MALE.has(word)) return 'male';
  return EITHER.has(word) ? 'either' : null;
}
