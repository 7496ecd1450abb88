import { once } from '../../text/once.ts';
import { parseWordList } from '../../text/word-lists/parse-word-list.ts';
import { EUROPEAN_FEMALE_NAMES } from '../lists/people/given-names/european-female-names.ts';
import { EUROPEAN_MALE_NAMES } from '../lists/people/given-names/european-male-names.ts';
import { WORLD_FEMALE_NAMES } from '../lists/people/given-names/world-female-names.ts';
import { WORLD_MALE_NAMES } from '../lists/people/given-names/world-male-names.ts';
import type { Gender } from './genders-of.ts';

/** Read by the first article in another language than English. */
const known = once(() => ({
  female: parseWordList(WORLD_FEMALE_NAMES + EUROPEAN_FEMALE_NAMES),
  male: parseWordList(WORLD_MALE_NAMES + EUROPEAN_MALE_NAMES),
}));

/**
 * What the first given name of a person tells by itself; `null` if it is rare, or women and men bear it.
 *
 *     genderOfGivenName('Jelmer-Jan Segers')   // 'male'
 *     genderOfGivenName('Robin Segers')        // null
 */
export function genderOfGivenName(name: string): Gender | null {
  const first = /^\p{L}+(?:['’]\p{L}+)?/u.exec(name)?.[0] ?? '';
  const { female, male } = known();
  if (female.has(first)) return 'female';
  return male.has(first) ? 'male' : null;
}
