import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../../frame/frame.ts';

/** Little words between a preposition and the verb that it leads to: de | no | saber. */
const MOST_LITTLE = 2;

/**
 * Whether a preposition leads to a verb in its dictionary form, little words between; only where its ending tells one.
 *
 *     ha detto | di | essere pronta    → yes
 *     ha negado | de | no saberlo      → yes
 *     parlava | di | Norham            → no
 */
export function leadsToInfinitive(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const ending = pack.reports.infinitiveEnding;
  if (ending === null || !pack.prepositions.has(units[at]?.lower ?? '')) return false;
  for (let next = at + 1; next <= at + 1 + MOST_LITTLE; next++) {
    const word = units[next];
    if (word === undefined || word.kind !== 'word') return false;
    if (!word.capital && ending.test(word.lower)) return true;
    if (!mayStandBetween(word, pack)) return false;
  }
  return false;
}

function mayStandBetween({ lower }: Unit, pack: LanguagePack): boolean {
  return pack.clitics.has(lower) || pack.negations.has(lower) || pack.pronouns.has(lower) || pack.isAdverb(lower);
}
