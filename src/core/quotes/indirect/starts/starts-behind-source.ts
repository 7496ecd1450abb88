import type { LanguagePack } from '../../../languages/pack.ts';
import type { Clause } from '../../frame/clause.ts';
import type { Unit } from '../../frame/frame.ts';
import { firstOfReport } from '../first-of-report.ts';
import { isVerb } from '../is-verb.ts';
import type { ReportStart } from './report-start.ts';

/** Units of a source's name, behind the phrase that begins it. */
const LONGEST_SOURCE = 24;
const MOST_COMMAS = 3;
/** Units between the commas around a clause that tells more of a source. */
const LONGEST_RELATIVE = 16;
/** Units between the commas around a phrase that tells more of a source. */
const LONGEST_APPOSITION = 16;

/**
 * Where reported words may begin behind a source that begins its sentence: behind its commas, or at the verb where that
 * follows at once.
 *
 *     According to a report by two engineers, | it is safe.   → behind the comma
 *     According to Ada Byron, 34, | it is safe.               → behind her age
 *     Selon Velk, un bureau d’études, | le pont est sûr.      → behind what it is
 *     Según Ada Byron, | de Norham, | el puente es seguro.    → behind each comma
 *     Selon l’audit, que la maire a lu, | le pont est sûr.    → behind the clause that tells more of it
 *     Según un guarda que la vio, | es seguro.                → behind the comma, whatever verbs tell more of him
 *     Laut Ada Byron | ist die Brücke sicher.                 → at "ist"
 *     Según explicó Ada, | el puente es seguro.               → behind the comma
 */
export function startsBehindSource(units: readonly Unit[], clause: Clause, pack: LanguagePack): ReportStart[] {
  const { subject, verbFrom, verbTo } = clause;
  const sentence = units[verbFrom]?.sentence;
  const before = units[firstOfReport(units, clause, pack) - 1];
  const last = Math.max(subject.to, verbTo);
  const isFirst =
    before === undefined || before.sentence !== sentence || (pack.reports.tellsMoreOfSources && before.text === ':');
  if (!isFirst) return [];
  const found: ReportStart[] = [];
  const isToldOf = isOnlyRelative(units[last + 1]?.lower ?? '', pack);
  for (let at = last + 1; at <= last + LONGEST_SOURCE; at++) {
    const unit = units[at];
    if (unit === undefined || unit.sentence !== sentence || unit.kind === 'quote') break;
    if (unit.text === ',') at = behindAppositions(units, behindAge(units, behindRelative(units, at, pack)), pack);
    if (unit.text === ',' && units[at + 1]?.kind === 'word' && units[at + 1]?.sentence === sentence) {
      found.push({ kind: 'source', at: at + 1 });
      if (!pack.reports.tellsMoreOfSources || found.length === MOST_COMMAS) break;
    }
    if (!pack.reports.tellsMoreOfSources || unit.kind !== 'word') continue;
    const mayBeVerb = at === last + 1 || (isVerb(unit, pack) && units[at - 1]?.text !== ',');
    if (pack.reports.verbSecond && mayBeVerb) found.push({ kind: 'source', at });
    if (isVerb(unit, pack) && !isToldOf) break;
  }
  return found;
}

/** ", | 34 |,": the comma behind an age; else the one given. */
function behindAge(units: readonly Unit[], comma: number): number {
  return /^\d{1,3}$/.test(units[comma + 1]?.text ?? '') && units[comma + 2]?.text === ',' ? comma + 2 : comma;
}

/** ", | une association de plongeurs |,": the comma behind phrases that only tell more of the source; else the one given. */
function behindAppositions(units: readonly Unit[], comma: number, pack: LanguagePack): number {
  if (!pack.reports.tellsMoreOfSources) return comma;
  let last = comma;
  for (let end = endOfApposition(units, last, pack); end !== null; end = endOfApposition(units, last, pack)) last = end;
  return last;
}

/** The comma behind a phrase without a verb that begins as one for somebody new does; `null` where none is behind a comma. */
function endOfApposition(units: readonly Unit[], comma: number, pack: LanguagePack): number | null {
  if (!isIndefinite(units[comma + 1]?.lower ?? '', pack)) return null;
  for (let at = comma + 2; at <= comma + LONGEST_APPOSITION; at++) {
    const unit = units[at];
    if (unit === undefined || unit.sentence !== units[comma]?.sentence || unit.kind === 'quote') return null;
    if (unit.text === ',') return at;
    if (unit.kind === 'word' && isVerb(unit, pack)) return null;
  }
  return null;
}

function isIndefinite(word: string, { articles, definites }: LanguagePack): boolean {
  return articles.has(word) && !definites.has(word);
}

/** ", | que la maire a lu |,", ", | al que tuvo acceso este diario |,": the comma that ends such a clause; else the one given. */
function behindRelative(units: readonly Unit[], comma: number, pack: LanguagePack): number {
  const opening = pack.prepositions.has(units[comma + 1]?.lower ?? '') ? comma + 2 : comma + 1;
  if (!isOnlyRelative(units[opening]?.lower ?? '', pack)) return comma;
  for (let at = opening + 1; at <= opening + LONGEST_RELATIVE; at++) {
    if (units[at]?.text === ',') return at;
    if (units[at]?.sentence !== units[comma]?.sentence) break;
  }
  return comma;
}

/** "que", "which", and not "that", "die", which begin a phrase as well: "according to Ada, | that bridge is safe". */
function isOnlyRelative(word: string, { relatives, determiners, reports }: LanguagePack): boolean {
  return (relatives.has(word) || reports.that.has(word)) && !determiners.has(word);
}
