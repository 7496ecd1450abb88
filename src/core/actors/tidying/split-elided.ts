/**
 * The words of a phrase, each elided one for itself.
 *
 *     splitElided('dell’Orrion di Norham')   // ['dell’', 'Orrion', 'di', 'Norham']
 */
export function splitElided(phrase: string): string[] {
  return phrase.split(/\s+|(?<=[’'])/u).filter((word) => word !== '');
}
