import { once } from '../text/once.ts';
import { parseWordList } from '../text/word-lists/parse-word-list.ts';
import type { ActorKind } from './actor.ts';
import { FAMOUS_PEOPLE } from './lists/people/famous-people.ts';
import { EITHER_GIVEN_NAMES } from './lists/people/given-names/either-given-names.ts';
import { FEMALE_GIVEN_NAMES } from './lists/people/given-names/female-given-names.ts';
import { MALE_GIVEN_NAMES } from './lists/people/given-names/male-given-names.ts';
import { SURNAMES } from './lists/people/surnames.ts';
import { TITLES } from './lists/people/titles.ts';
import { ABBREVIATIONS } from './lists/words/abbreviations.ts';
import { CALENDAR_WORDS } from './lists/words/calendar/calendar-words.ts';
import { COMMON_WORDS } from './lists/words/common-words.ts';
import { COUNTRIES } from './lists/world/countries.ts';
import { FAMOUS_ORGANISATIONS } from './lists/world/famous-organisations.ts';
import { NATIONALITIES } from './lists/world/nationalities.ts';
import { ORGANISATION_WORDS } from './lists/world/organisation-words.ts';
import { PLACE_WORDS } from './lists/world/place-words.ts';
import { PLACES } from './lists/world/places.ts';

/**
 * Says whether a word is an ordinary one, if not for its capital.
 *
 *     isOrdinaryWord('We’ve')   // true
 *     isOrdinaryWord('Byron')   // false
 */
export function isOrdinaryWord(word: string): boolean {
  return word.length === 1 || WORDS.common.has(word.toLowerCase().replace(/(?:n['’]t|['’](?:ve|re|ll|d|m|s))$/, ''));
}

/** Somebody or something that a list knows: its name in full, what it is, and all the forms of its name. */
export type KnownName = { readonly name: string; readonly kind: ActorKind; readonly forms: readonly string[] };

/** What the lists say about single words. */
export const WORDS = {
  abbreviation: parseWordList(ABBREVIATIONS),
  calendar: parseWordList(CALENDAR_WORDS),
  common: parseWordList(COMMON_WORDS),
  nationality: parseWordList(NATIONALITIES),
  organisation: parseWordList(ORGANISATION_WORDS),
  place: parseWordList(PLACE_WORDS),
  surname: parseWordList(SURNAMES),
  title: parseWordList(TITLES),
};

const FEMALE = parseWordList(FEMALE_GIVEN_NAMES);
const MALE = parseWordList(MALE_GIVEN_NAMES);
const EITHER = parseWordList(EITHER_GIVEN_NAMES);

/** Whose given name a word is: `either` if of women and of men, `null` if it is none. */
export function matchGivenName(word: string): 'female' | 'male' | 'either' | null {
  if (FEMALE.has(word)) return 'female';
  if (MALE.has(word)) return 'male';
  return EITHER.has(word) ? 'either' : null;
}

/** Made by the first article that asks: most starts of the background only show or keep a note. */
const namesByForm = once(() => [
  { kind: 'place', lines: linesByForm(COUNTRIES) } as const,
  { kind: 'organisation', lines: linesByForm(FAMOUS_ORGANISATIONS) } as const,
  { kind: 'place', lines: linesByForm(PLACES) } as const,
  { kind: 'person', lines: linesByForm(FAMOUS_PEOPLE) } as const,
]);

/**
 * Looks a name up among countries, places, famous people and organisations.
 *
 *     matchKnownName('U.S.')   // { name: 'United States of America', kind: 'place', forms: […] }
 *     matchKnownName('Heat')   // null: a word like any other, even if a team bears it
 */
export function matchKnownName(name: string): KnownName | null {
  for (const { kind, lines } of namesByForm()) {
    const forms = lines.get(name)?.split('|');
    if (forms !== undefined) return tellsAlone(name) ? { name: forms[0] ?? '', kind, forms } : null;
  }
  return null;
}

/**
 * The nouns in which the longer names of an organisation end that is known by one word, in lower case.
 *
 *     NASA, National Aeronautics and Space Administration   → administration
 */
export function nounsOf({ kind, forms: [name = '', ...longer] }: KnownName): string[] {
  if (kind !== 'organisation' || name.includes(' ')) return [];
  return longer.flatMap((form) => (form.includes(' ') ? [form.slice(form.lastIndexOf(' ') + 1).toLowerCase()] : []));
}

/** The most words that a known name has. */
export const LONGEST_KNOWN_NAME = 6;

/**
 * The line that each form of a name stands on; of a form that several have, itself alone. What a line says is read when
 * somebody asks for it: of some 25,000 forms an article names a few.
 */
function linesByForm(list: string): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const entry of list.split('\n')) {
    const line = entry.slice(entry.indexOf('\t') + 1);
    for (const form of line.split('|')) {
      const other = lines.get(form);
      if (other === undefined) lines.set(form, line);
      else if (form !== firstOf(line) && firstOf(other) !== firstOf(line)) lines.set(form, form);
    }
  }
  return lines;
}

function firstOf(line: string): string {
  return line.split('|', 1)[0] ?? '';
}

function tellsAlone(form: string): boolean {
  if (form === '' || form.startsWith('the ') || form.startsWith('The ')) return false;
  if (form.includes(' ')) return true;
  const isOrdinary = WORDS.common.has(form.toLowerCase()) && form !== form.toUpperCase();
  return !isOrdinary && !WORDS.nationality.has(form) && matchGivenName(form) === null;
}
