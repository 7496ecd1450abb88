import type { LanguagePack } from '../../languages/pack.ts';
import type { Unit } from './frame.ts';

/**
 * How many words for "as" and "according to what" open the clause that begins with a unit: its report stands behind what it
 * reports, or before it.
 *
 *     El puente es seguro, tal y como | explicó Ada Byron.     → 3
 *     Il ponte è sicuro, secondo quanto | riferito da Ada.     → 2
 *     Ada Byron | explicó que el puente es seguro.             → 0
 */
export function clauseOpener(units: readonly Unit[], at: number, pack: LanguagePack): number {
  // Asked of every verb, and most follow a word of no closed class.
  if (units[at - 1]?.closed !== true) return 0;
  let longest = 0;
  for (const words of pack.clauseOpeners) {
    const from = at - words.length;
    if (words.length > longest && opensAt(units, from, words) && units[at]?.sentence === units[from]?.sentence)
      longest = words.length;
  }
  return longest;
}

function opensAt(units: readonly Unit[], from: number, words: readonly string[]): boolean {
  return words.every((word, offset) => units[from + offset]?.lower === word);
}
