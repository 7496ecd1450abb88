import { ENGLISH_PACK } from '../../languages/english/english-pack.ts';
import { parseWordList } from '../../text/word-lists/parse-word-list.ts';
import { WORDS } from '../known-names.ts';
import { BUSINESS_NOUNS } from '../lists/words/nouns/organisations/business-nouns.ts';
import { ORGANISATION_NOUNS } from '../lists/words/nouns/organisations/organisation-nouns.ts';
import { ROLE_NOUNS } from '../lists/words/nouns/role-nouns.ts';
import { PUBLIC_WORDS } from '../lists/words/public-words.ts';
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

/** The words of names that an organisation's noun goes with. */
export const ORGANISATION_WORDS_OF: ReadonlyMap<string, readonly string[]> = new Map(
  ORGANISATION_NOUNS.split('\n').flatMap((line) => {
    const [noun, ...words] = line.split(' ');
    return noun ? [[noun, words]] : [];
  }),
);

/** Nouns of organisations that are businesses: any name may be one's that says nothing else. */
export const BUSINESSES: ReadonlySet<string> = parseWordList(BUSINESS_NOUNS);

/** Words of names that are no business's. */
export const PUBLIC_NAME_WORDS: readonly string[] = [...ORGANISATION_WORDS_OF]
  .filter(([noun]) => !BUSINESSES.has(noun))
  .flatMap(([, words]) => words)
  .concat(...parseWordList(PUBLIC_WORDS));

const PUBLIC: ReadonlySet<string> = new Set(PUBLIC_NAME_WORDS);

/** Whether an organisation's name says that it is no business: "National Bird Agency". */
export function isPublicName(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[\s.]+/)
    .some((word) => PUBLIC.has(word));
}

export const SPEECH: ReadonlySet<string> = parseWordList(SPEECH_VERBS);

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

export function isOrganisationNoun(noun: string): boolean {
  return ORGANISATION_WORDS_OF.has(noun);
}
