import type { LanguagePack } from '../../../languages/pack.ts';
import type { Clause } from '../../frame/clause.ts';
import type { Unit } from '../../frame/frame.ts';
import { endOfSentence } from './end-of-sentence.ts';

const SHORTEST = 3;

/**
 * The last unit that may belong to a report: it ends with the sentence, before another report, before a semicolon, or, where
 * the report hangs on "while" or "although", before the comma after which the writer goes on.
 *
 *     Ada said | the bridge was safe |, and accused the town.   → at "safe"
 *     While Ada said | it was safe |, nobody crossed.           → at "safe"
 */
export function lastReportable(units: readonly Unit[], clause: Clause, from: number, pack: LanguagePack): number {
  const end = endOfSentence(units, from);
  const opener = units[Math.min(clause.subject.from, clause.verbFrom) - 1];
  const isSubordinate =
    opener !== undefined && !pack.reports.that.has(opener.lower) && pack.subordinators.has(opener.lower);
  for (let at = from + SHORTEST; at < end; at++) {
    const unit = units[at];
    if (unit?.text === ';') return at - 1;
    if (pack.reports.endsBeforeSaying && goesOnSaying(units, at, pack)) return at - 1;
    if (unit?.text !== ',') continue;
    if (isSubordinate) return at - 1;
    if (startsReport(units, at + 1, pack)) return at - 1;
  }
  return end;
}

/** ", and three quarters said …", ", and accused …": the next report of the sentence. */
function startsReport(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  if (!pack.coordinators.has(units[at]?.lower ?? '')) return false;
  for (let next = at + 1; next <= at + 6; next++) {
    const verb = pack.verbs.get(units[next]?.lower ?? '');
    if (verb !== undefined && verb.force !== 'thinking' && verb.form === 'past') return true;
    if (units[next]?.kind !== 'word' || pack.auxiliaries.has(units[next]?.lower ?? '')) return false;
  }
  return false;
}

/** "che il ponte è sicuro | e ha promesso …": the next report, no comma before it. */
function goesOnSaying(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  if (!pack.coordinators.has(units[at]?.lower ?? '')) return false;
  const verb = at + (pack.auxiliaries.has(units[at + 1]?.lower ?? '') ? 2 : 1);
  return pack.verbs.get(units[verb]?.lower ?? '')?.force === 'saying';
}
