import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';
import { isGermanCountry } from './is-german-country.ts';
import { nominativeOf } from './nominative-of.ts';

const NO_FORMS: ReadonlySet<string> = new Set();

/**
 * Makes a place of a country, which it is also where it acts or plays.
 *
 *     Norwegen (organisation), Norwegens (person)   → places
 *     Norwegen Norham (organisation)                → as it is
 */
export function nameCountries(text: string, names: readonly Name[]): readonly Name[] {
  return changeNames(names, (name) => {
    const isCountry =
      name.kind !== 'place' && isGermanCountry(nominativeOf(text.slice(name.start, name.end), NO_FORMS));
    return isCountry ? changeName(name, { kind: 'place' }) : name;
  });
}
