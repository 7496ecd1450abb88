import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';
import { unitIn } from '../../units/unit-in.ts';

/**
 * A report turned round before a name.
 *
 *     “Odd boots,” wonders | Ada Byron     → verb
 *     the claims adjuster | Ada Byron      → noun: a word before it
 *     …, criticised | Ada Byron            → verb, where nobody stands before it
 *     ‘Nee’, hield raadslid | Ada Byron    → verb: where the verb comes second, a word before the name too
 */
export function isReportBeforeName(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  const unit = units[at];
  if (unit === undefined || unit.capital || unitIn(units, at - 1, at)?.kind === 'word') return false;
  const verb = pack.verbs.get(unit.lower);
  if (pack.reports.verbSecond) return verb?.form === 'present' || verb?.form === 'past';
  if (units[at + 1]?.capital !== true) return false;
  return verb?.force === 'saying' ? verb.form === 'present' : verb?.force === 'judging' && verb.form === 'past';
}
