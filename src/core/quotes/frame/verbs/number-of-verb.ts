import type { GrammaticalNumber } from '../../../languages/pack/verb-words.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';

/** Auxiliaries, adverbs and little words between what tells the number and the verb itself. */
const MOST_BETWEEN = 4;

/**
 * Whether one or several do what the verb at a unit says: its first auxiliary tells, or it itself. `null` where the forms of
 * a language's verbs do not tell.
 *
 *     gli | hanno urlato |   → many
 *     gli | ha urlato |      → one
 *     gritaron               → many
 */
export function numberOfVerb(units: readonly Unit[], at: number, pack: LanguagePack): GrammaticalNumber | null {
  if (pack.pluralVerb === null) return null;
  let finite = at;
  for (let before = at - 1; before >= at - MOST_BETWEEN && mayStandBefore(units[before], pack); before--) {
    if (pack.auxiliaries.has(units[before]?.lower ?? '')) finite = before;
  }
  return pack.pluralVerb.test(units[finite]?.lower ?? '') ? 'many' : 'one';
}

function mayStandBefore(unit: Unit | undefined, pack: LanguagePack): boolean {
  if (unit === undefined || unit.kind !== 'word') return false;
  return pack.auxiliaries.has(unit.lower) || pack.clitics.has(unit.lower) || pack.isAdverb(unit.lower);
}
