import { parseWordList } from '../../text/parse-word-list.ts';
import { WORDS } from '../known-names.ts';
import { BUSINESS_NOUN_LIST } from '../lists/words/business-nouns.ts';
import { ORGANISATION_NOUNS } from '../lists/words/organisation-nouns.ts';
import { PUBLIC_WORD_LIST } from '../lists/words/public-words.ts';
import { ROLE_NOUNS } from '../lists/words/role-nouns.ts';
import { SPEECH_VERBS } from '../lists/words/speech-verbs.ts';
import { COUNTRIES } from '../lists/world/countries.ts';

/** Nouns of roles, and those of inhabitants in the singular: "the Briton". */
const PERSON_NOUNS: ReadonlySet<string> = new Set([
  ...parseWordList(ROLE_NOUNS.replaceAll(' ', '\n')),
  ...[...WORDS.nationality].filter((word) => !word.endsWith('s')).map((word) => word.toLowerCase()),
]);

const NATIONALITIES: ReadonlySet<string> = new Set([...WORDS.nationality].map((word) => word.toLowerCase()));

/** Whether a word in lower case is "russian", "argentine", "briton". */
export function isNationality(word: string): boolean {
  return NATIONALITIES.has(word);
}

const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  COUNTRIES.split('\n').flatMap((line) => (line.split('\t')[1] ?? '').split('|')),
);

/** Whether a word as written is a country's name. */
export function isCountry(word: string): boolean {
  return COUNTRY_NAMES.has(word);
}

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

const FEMALE =
  /(?:woman|actress|mother|mum|wife|sister|daughter|aunt|widow|queen|princess|duchess|nun|waitress|girl|bride|grandma)$/;
const MALE = /(?:[^o]man|^man|father|dad|husband|brother|^son|uncle|widower|^king|prince|duke|boy|groom)$/;

/** The words of names that an organisation's noun goes with. */
export const ORGANISATION_WORDS_OF: ReadonlyMap<string, readonly string[]> = new Map(
  ORGANISATION_NOUNS.split('\n').flatMap((line) => {
    const [noun, ...words] = line.split(' ');
    return noun ? [[noun, words]] : [];
  }),
);

/** Nouns of organisations that are businesses: any name may be one's that says nothing else. */
export const BUSINESS_NOUNS: ReadonlySet<string> = parseWordList(BUSINESS_NOUN_LIST);

/** Words of names that are no business's. */
export const PUBLIC_WORDS: readonly string[] = [...ORGANISATION_WORDS_OF]
  .filter(([noun]) => !BUSINESS_NOUNS.has(noun))
  .flatMap(([, words]) => words)
  .concat(...parseWordList(PUBLIC_WORD_LIST));

const PUBLIC: ReadonlySet<string> = new Set(PUBLIC_WORDS);

/** Whether an organisation's name says that it is no business: "National Bird Agency". */
export function isPublicName(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[\s.]+/)
    .some((word) => PUBLIC.has(word));
}

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
