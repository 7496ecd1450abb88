import type { LanguagePack } from '../../languages/pack.ts';
import type { Unit } from '../frame/frame.ts';
import { isVerb } from './is-verb.ts';
import { lastReportable } from './last-reportable.ts';
import type { Piece } from './piece.ts';
import { reportEnds } from './report-ends.ts';
import type { ReportPlace } from './report-features.ts';
import { type ReportStart, reportStarts } from './report-starts.ts';

/** Units between the verb and what it reports: said on Monday in Leeds, that … */
const FURTHEST = 12;
/** Units of a clause within which its verb tells by its mood that it is reported. */
const FURTHEST_MOOD = 25;

/**
 * What a clause of the six languages other than English reports, by its conjunction, by its source, by a report that
 * follows it, or, in German, by the mood.
 *
 *     Ada Byron ha asegurado que el puente es seguro.   → que el puente es seguro
 *     Die Brücke sei sicher, sagte Ada Byron.           → Die Brücke sei sicher
 *     Ada Byron criticó las obras que empiezan.         → none: the verb has an object, and "que" hangs on it
 *     Ada Byron criticó a los vecinos que protestan.    → que protestan: taken for an addressee, wrongly
 *
 * @param last the last unit that may be reported.
 */
export function reportByRule(place: ReportPlace, last: number): Piece[] {
  const { units, clause, pack } = place;
  const start = startOf(place);
  if (start === null || start.at > last) return [];
  if (start.kind === 'before') {
    const [to] = reportEnds(units, clause, start, pack);
    return to === undefined || !mayStandBefore(place, start.at, to)
      ? []
      : [{ from: start.at, to, construct: 'clause-then-report' }];
  }
  const to = Math.min(last, lastReportable(units, clause, start.at, pack));
  return [{ from: start.at, to: beforeNextReport(units, start.at, to, pack), construct: 'reported-clause' }];
}

function startOf(place: ReportPlace): ReportStart | null {
  const { units, clause, pack } = place;
  if (clause.order === 'according') {
    if (pack.reports.doubtfulSources.has(units[clause.verbFrom]?.lower ?? '')) return null;
    return startBehindSource(place) ?? reportStarts(units, clause, pack).find(({ kind }) => kind === 'before') ?? null;
  }
  if (clause.verb?.force !== 'saying') return null;
  const isTurned = clause.order === 'inverted' && !pack.reports.commaFirst;
  const behind = Math.max(clause.verbTo, clause.order === 'inverted' ? clause.subject.to : 0) + 1;
  const that = isTurned ? null : (conjunctionAfter(units, behind, pack) ?? moodAfter(units, behind, pack));
  if (that !== null) return { kind: 'that', at: that };
  return reportStarts(units, clause, pack).find(({ kind }) => kind === 'before') ?? null;
}

/**
 * Behind a source that begins the sentence, and what commas add to it: "Según Ada Byron, de Norham, | el puente es
 * seguro"; in German and Dutch the verb follows at once: "Laut Ada Byron | ist die Brücke sicher".
 */
function startBehindSource({ units, clause: { subject, verbFrom }, pack }: ReportPlace): ReportStart | null {
  const sentence = units[verbFrom]?.sentence;
  if (units[verbFrom - 1]?.sentence === sentence && units[verbFrom - 1]?.text !== ':') return null;
  const next = units[subject.to + 1];
  if (next === undefined || next.sentence !== sentence) return null;
  if (next.text !== ',')
    return next.kind === 'word' && pack.reports.verbSecond && isVerb(next, pack)
      ? { kind: 'source', at: subject.to + 1 }
      : null;
  let at = subject.to + 2;
  for (let comma = commaAfter(units, at); comma !== null; comma = commaAfter(units, at)) {
    if (hasVerb(units, at, comma - 1, pack)) break;
    at = comma + 1;
  }
  return units[at]?.kind === 'word' && units[at]?.sentence === sentence ? { kind: 'source', at } : null;
}

function commaAfter(units: readonly Unit[], from: number): number | null {
  for (let at = from; at < from + FURTHEST && units[at]?.sentence === units[from]?.sentence; at++) {
    if (units[at]?.kind === 'quote') return null;
    if (units[at]?.text === ',') return at;
  }
  return null;
}

function hasVerb(units: readonly Unit[], from: number, to: number, pack: LanguagePack): boolean {
  for (let at = from; at <= to; at++) {
    const unit = units[at];
    if (unit !== undefined && unit.kind === 'word' && isVerb(unit, pack)) return true;
  }
  return false;
}

/** "que habrá trenes | y aseguró que …": the last unit before the next report of the sentence. */
function beforeNextReport(units: readonly Unit[], from: number, to: number, pack: LanguagePack): number {
  for (let at = from + 3; at < to; at++) {
    if (!pack.coordinators.has(units[at]?.lower ?? '')) continue;
    const verb = at + (pack.auxiliaries.has(units[at + 1]?.lower ?? '') ? 2 : 1);
    if (pack.verbs.get(units[verb]?.lower ?? '')?.force === 'saying') return at - 1;
  }
  return to;
}

/** The conjunction behind a verb, its addressee, its day and its place, no other verb between. */
function conjunctionAfter(units: readonly Unit[], from: number, pack: LanguagePack): number | null {
  const isAddressed = pack.reports.addressers.has(units[from]?.lower ?? '');
  for (let at = from; at < from + FURTHEST; at++) {
    const unit = units[at];
    if (unit === undefined || unit.sentence !== units[from - 1]?.sentence || unit.kind === 'quote') return null;
    if (pack.reports.that.has(unit.lower) || pack.reports.whether.has(unit.lower)) return at;
    const isPassed = pack.reports.commaFirst || isAddressed || pack.isAdverb(unit.lower) || pack.times.has(unit.lower);
    if (!isPassed || pack.verbs.has(unit.lower) || pack.auxiliaries.has(unit.lower)) return null;
  }
  return null;
}

/** "sagte am Montag, | die Brücke sei sicher". */
function moodAfter(units: readonly Unit[], from: number, pack: LanguagePack): number | null {
  if (pack.reports.moods.size === 0) return null;
  for (let at = from; at < from + FURTHEST; at++) {
    const unit = units[at];
    if (unit === undefined || unit.sentence !== units[from - 1]?.sentence || unit.kind === 'quote') return null;
    if (unit.text === ',') return isReportedMood(units, at + 1, at + FURTHEST_MOOD, pack) ? at + 1 : null;
    if (pack.verbs.has(unit.lower) || pack.auxiliaries.has(unit.lower)) return null;
  }
  return null;
}

function isReportedMood(units: readonly Unit[], from: number, to: number, pack: LanguagePack): boolean {
  for (let at = from; at <= to && units[at]?.sentence === units[from]?.sentence; at++) {
    if (pack.reports.moods.has(units[at]?.lower ?? '')) return true;
  }
  return false;
}

/** "…, sagte Ada Byron": in German the mood has to tell; elsewhere the verb turns round behind what it reports. */
function mayStandBefore({ units, clause, pack }: ReportPlace, from: number, to: number): boolean {
  if (pack.reports.moods.size > 0) return isReportedMood(units, from, to, pack);
  if (!hasVerb(units, from, to, pack)) return false;
  return clause.order === 'according' || clause.order === 'inverted';
}
