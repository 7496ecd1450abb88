import { matchGivenName } from '../known/match-given-name.ts';
import { genderOfGivenName } from './gender-of-given-name.ts';

/**
 * Says whether any list knows a word as a given name, in other languages than English.
 *
 *     isGivenName('Joost')   // true
 *     isGivenName('Norham')  // false
 */
export function isGivenName(word: string): boolean {
  return matchGivenName(word) !== null || genderOfGivenName(word) !== null;
}
