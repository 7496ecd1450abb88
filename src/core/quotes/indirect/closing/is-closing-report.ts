import type { LanguagePack } from '../../../languages/pack.ts';
import type { Clause } from '../../frame/clause.ts';
import type { Unit } from '../../frame/frame.ts';
import { isSaidOfSubject } from '../../frame/is-said-of-subject.ts';
import { phraseStartingAt } from '../../frame/phrases/phrase-starting-at.ts';
import { firstOfReport } from '../first-of-report.ts';

/**
 * Whether a clause is a report behind a comma, or marks, with which its sentence ends: all before it is reported.
 *
 *     The town plans to close it, | Ada Byron announced |.          → yes
 *     The town would close it, | the court heard | on Monday.       → yes
 *     The town would be “ill advised,” | a statement said |.        → yes: the comma stands in the marks
 *     The town plans to close it, | Ada Byron told reporters |.     → yes
 *     The town plans to close it, | the mayor, Ada Byron, said |.   → yes
 *     The town, | Ada Byron announced |, plans to close it.         → no
 *     When it is closed, | Ada Byron must sing |.                   → no
 */
export function isClosingReport(units: readonly Unit[], clause: Clause, pack: LanguagePack): boolean {
  const { order, subject, verb, verbTo } = clause;
  const last = lastToldTo(units, clause, pack);
  const time = pack.prepositions.has(units[last + 1]?.lower ?? '') ? last + 2 : last + 1;
  const next = pack.times.has(units[time]?.lower ?? '') ? units[time + 1] : units[last + 1];
  const ends = next === undefined || next.sentence !== units[verbTo]?.sentence || next.text === '.';
  const reports = (verb?.force === 'saying' && verb.form !== 'base') || isSaidOfSubject(units, clause, pack);
  const first = firstOfReport(units, clause, pack);
  const isOwn = order === 'direct' || first < subject.from;
  const before = units[first - 1];
  return ends && isOwn && subject.to < verbTo && reports && (before?.text === ',' || before?.kind === 'quote');
}

/** The last unit of those who are told, behind a verb that tells somebody; else of the verb. */
function lastToldTo(units: readonly Unit[], { verb, verbTo }: Clause, pack: LanguagePack): number {
  if (!pack.reports.telling.has(verb?.lemma ?? '')) return verbTo;
  const isPronoun = pack.pronouns.get(units[verbTo + 1]?.lower ?? '')?.speaker === false;
  return isPronoun ? verbTo + 1 : (phraseStartingAt(units, verbTo + 1, pack)?.to ?? verbTo);
}
