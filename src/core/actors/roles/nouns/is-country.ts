import { COUNTRIES } from '../../lists/world/countries.ts';

const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  COUNTRIES.split('\n').flatMap((line) => (line.split('\t')[1] ?? '').split('|')),
);

/** Whether a word as written is a country's name. */
export function isCountry(word: string): boolean {
  return COUNTRY_NAMES.has(word);
}
