import { parseWordList } from '../../text/parse-word-list.ts';
import { WORDS } from '../known-names.ts';
import { ORGANISATION_NOUNS } from '../lists/organisation-nouns.ts';
import { ROLE_NOUNS } from '../lists/role-nouns.ts';
import { SPEECH_VERBS } from '../lists/speech-verbs.ts';

/** Nouns of roles, and those of inhabitants in the singular: "the Briton". */
const PERSON_NOUNS: ReadonlySet<string> = new Set([
  ...parseWordList(ROLE_NOUNS.replaceAll(' ', '\n')),
  ...[...WORDS.nationality].filter((word) => !word.endsWith('s')).map((word) => word.toLowerCase()),
]);

const KIN = new Set([
  'brother',
  'dad',
  'daughter',
  'father',
  'husband',
  'mother',
  'mum',
  'parent',
  'sister',
  'son',
  'uncle',
  'aunt',
  'wife',
  'widow',
  'partner',
  'grandmother',
  'grandfather',
  'neighbour',
  'neighbor',
]);

const FEMALE = /(?:woman|actress|mother|mum|wife|sister|daughter|aunt|widow|queen|princess|duchess|nun|waitress|girl)$/;
const MALE = /(?:[^o]man|^man|father|dad|husband|brother|^son|uncle|widower|king|prince|duke|boy)$/;

/** The words of names that an organisation's noun goes with. */
export const ORGANISATION_WORDS_OF: ReadonlyMap<string, readonly string[]> = new Map(
  ORGANISATION_NOUNS.split('\n').flatMap((line) => {
    const [noun, ...words] = line.split(' ');
    return noun ? [[noun, words]] : [];
  }),
);

export const SPEECH: ReadonlySet<string> = parseWordList(SPEECH_VERBS);

export function isKinNoun(noun: string): boolean {
  return KIN.has(noun);
}

/**
 * Says whether a noun in lower case tells what a person is.
 *
 *     minister, right-back, 24-year-old, Briton   → true
 *     table                                       → false
 */
export function isPersonNoun(noun: string): boolean {
  if (PERSON_NOUNS.has(noun)) return true;
  return noun.includes('-') && (/^\d+-year-old$/.test(noun) || PERSON_NOUNS.has(noun.split('-').at(-1) ?? ''));
}

export function isOrganisationNoun(noun: string): boolean {
  return ORGANISATION_WORDS_OF.has(noun);
}

/** What a noun says about the gender of whom it names. */
export function genderOfNoun(noun: string): 'female' | 'male' | null {
  if (FEMALE.test(noun)) return 'female';
  return MALE.test(noun) ? 'male' : null;
}
