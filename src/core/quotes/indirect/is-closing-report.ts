import type { LanguagePack } from '../../languages/pack.ts';
import type { Clause } from '../frame/clause.ts';
import type { Unit } from '../frame/frame.ts';
import { isSaidOfSubject } from '../frame/is-said-of-subject.ts';

/**
 * Whether a clause is a report behind a comma, or marks, with which its sentence ends: all before it is reported.
 *
 *     The town plans to close it, | Ada Byron announced |.          → yes
 *     The town would close it, | the court heard | on Monday.       → yes
 *     The town would be “ill advised,” | a statement said |.        → yes: the comma stands in the marks
 *     The town, | Ada Byron announced |, plans to close it.         → no
 */
export function isClosingReport(units: readonly Unit[], clause: Clause, pack: LanguagePack): boolean {
  const { order, subject, verb, verbTo } = clause;
  const time = pack.prepositions.has(units[verbTo + 1]?.lower ?? '') ? verbTo + 2 : verbTo + 1;
  const next = pack.times.has(units[time]?.lower ?? '') ? units[time + 1] : units[verbTo + 1];
  const ends = next === undefined || next.sentence !== units[verbTo]?.sentence || next.text === '.';
  const reports = verb?.force === 'saying' || isSaidOfSubject(units, clause, pack);
  const before = units[subject.from - 1];
  return ends && order === 'direct' && reports && (before?.text === ',' || before?.kind === 'quote');
}
