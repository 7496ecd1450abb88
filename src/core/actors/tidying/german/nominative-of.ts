import { matchKnownName } from '../../known/match-known-name.ts';
import { isGermanCountry } from './is-german-country.ts';

/**
 * How a German article calls somebody outside the genitive: as it does elsewhere, or as a list does.
 *
 *     Norhams, if “Norham” is another form; Irans, Norwegens   → Norham, Iran, Norwegen
 *     Cyprus, Laos                                             → as they are: nobody is called Cypru
 *
 * @param forms as what he, she or it is written in the article
 */
export function nominativeOf(name: string, forms: ReadonlySet<string>): string {
  if (!name.endsWith('s')) return name;
  const base = name.slice(0, -1);
  return forms.has(base) || (!isKnown(name) && isKnown(base)) ? base : name;
}

function isKnown(name: string): boolean {
  return isGermanCountry(name) || matchKnownName(name) !== null;
}
