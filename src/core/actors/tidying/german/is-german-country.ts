import { parseWordList } from '../../../text/word-lists/parse-word-list.ts';
import { GERMAN_COUNTRIES } from '../../lists/world/german-countries.ts';

const COUNTRIES = parseWordList(GERMAN_COUNTRIES);

/**
 * Whether German calls a country so, outside the genitive.
 *
 *     isGermanCountry('Norwegen')    // true
 *     isGermanCountry('Norwegens')   // false
 */
export function isGermanCountry(name: string): boolean {
  return COUNTRIES.has(name);
}
