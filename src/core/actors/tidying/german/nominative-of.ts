import { matchKnownName } from '../../known/match-known-name.ts';

/**
 * How a German article calls somebody outside the genitive: as it does elsewhere, or as a list does.
 *
 *     Norhams, if “Norham” is another form; Irans   → Norham, Iran
 *     Cyprus                                        → Cyprus: nobody is called Cypru
 *
 * @param forms as what he, she or it is written in the article
 */
export function nominativeOf(name: string, forms: ReadonlySet<string>): string {
  if (!name.endsWith('s')) return name;
  const base = name.slice(0, -1);
  const isGenitive = forms.has(base) || (matchKnownName(name) === null && matchKnownName(base) !== null);
  return isGenitive ? base : name;
}
