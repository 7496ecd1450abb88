import type { LanguagePack } from '../../languages/pack.ts';
import type { Clause } from '../frame/clause.ts';
import type { Unit } from '../frame/frame.ts';

/**
 * Whether a clause is a report behind a comma with which its sentence ends: all before it is reported.
 *
 *     The town plans to close it, | Ada Byron announced |.          → yes
 *     The town, | Ada Byron announced |, plans to close it.         → no
 */
export function isClosingReport(units: readonly Unit[], clause: Clause, pack: LanguagePack): boolean {
  const { order, subject, verb, verbTo } = clause;
  const next = pack.times.has(units[verbTo + 1]?.lower ?? '') ? units[verbTo + 2] : units[verbTo + 1];
  const ends = next === undefined || next.sentence !== units[verbTo]?.sentence || next.text === '.';
  return ends && order === 'direct' && verb?.force === 'saying' && units[subject.from - 1]?.text === ',';
}
