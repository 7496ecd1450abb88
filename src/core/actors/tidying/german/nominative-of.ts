import { matchKnownName } from '../../known-names.ts';

/**
 * How a German article calls somebody outside the genitive: as it does elsewhere, or as a list does.
 *
 *     Norhams, if “Norham” is another form; Irans   → Norham, Iran
 *     Cyprus                                        → Cyprus: nobody is called Cypru
 *
 * @param forms all forms of the name in the article
 */
export function nominativeOf(name: string, forms: readonly string[]): string {
  if (!name.endsWith('s')) return name;
  const base = name.slice(0, -1);
  const isGenitive = forms.includes(base) || (matchKnownName(name) === null && matchKnownName(base) !== null);
  return isGenitive ? base : name;
}
