import type { LanguagePack } from '../../../languages/pack.ts';
import type { Clause } from '../../frame/clause.ts';
import type { Unit } from '../../frame/frame.ts';
import { firstOfReport } from '../first-of-report.ts';
import { isVerb } from '../is-verb.ts';
import type { ReportStart } from '../starts/report-start.ts';
import { lastReportable } from './last-reportable.ts';

const MOST_ENDS = 16;
/** Units before a subject that are looked through for another verb: the time stays linear. */
const FURTHEST = 250;

/**
 * Everywhere that reported words may end, by their last unit: with the sentence, before a point, or before a little
 * word with which the writer may go on. What stands before its report ends there.
 *
 *     said the bridge was safe, | while the council | waited.   → at "safe", at "council", at "waited"
 */
export function reportEnds(units: readonly Unit[], clause: Clause, start: ReportStart, pack: LanguagePack): number[] {
  if (start.kind === 'before') return [endBefore(units, clause, pack)];
  const last = lastReportable(units, clause, start.at, pack);
  const ends: number[] = [];
  const ownVerbs = start.kind === 'that' || clause.verb?.force === 'saying' ? 1 : 0;
  const verbs = startsSentence(units, clause, pack) ? verbsBehind(units, start.at, last, pack).slice(ownVerbs) : [];
  for (let at = start.at + 1; at <= last && ends.length < MOST_ENDS; at++) {
    const mayEnd = mayFollow(units[at], pack) || verbs.includes(at);
    if (mayEnd && units[at - 1]?.kind !== 'point' && !isInNumber(units, at)) ends.push(at - 1);
  }
  const isFollowed = verbs.length > 0 && ends.length > 0;
  return isFollowed || ends.at(-1) === last ? ends : [...ends, last];
}

/**
 * Whether a clause is part of the subject with which its sentence begins, so that the sentence's own verb follows what it
 * reports: "his promise to stay | calmed them", "those who said it was safe | were wrong".
 */
function startsSentence(units: readonly Unit[], { order, subject, verbFrom }: Clause, pack: LanguagePack): boolean {
  const isWithin = order === 'relative' && pack.relatives.has(units[verbFrom - 1]?.lower ?? '');
  if (!pack.reports.endsBeforeVerbs || (order !== 'noun' && !isWithin)) return false;
  const first = Math.min(subject.from, verbFrom);
  for (let at = first - 1; units[at]?.sentence === units[first]?.sentence; at--) {
    const unit = units[at];
    if (
      unit === undefined ||
      first - at > FURTHEST ||
      unit.kind !== 'word' ||
      isVerb(unit, pack) ||
      pack.subordinators.has(unit.lower)
    )
      return false;
  }
  return true;
}

/** Where verbs begin, auxiliaries and adverbs with them. */
function verbsBehind(units: readonly Unit[], from: number, to: number, pack: LanguagePack): number[] {
  const found: number[] = [];
  for (let at = from + 1; at <= to; at++) {
    const [before, unit] = [units[at - 1], units[at]];
    if (unit === undefined || unit.kind !== 'word' || !isVerb(unit, pack)) continue;
    if (before !== undefined && (pack.auxiliaries.has(before.lower) || pack.isAdverb(before.lower))) continue;
    if (!leadsToNoun(before, pack)) found.push(at);
  }
  return found;
}

/** "his | plans", "to | plan": what follows is no verb of a clause. */
function leadsToNoun(unit: Unit | undefined, pack: LanguagePack): boolean {
  const word = unit?.lower ?? '';
  return (
    pack.possessives.has(word) ||
    pack.articles.has(word) ||
    pack.prepositions.has(word) ||
    pack.reports.infinitive.has(word)
  );
}

function endBefore(units: readonly Unit[], clause: Clause, pack: LanguagePack): number {
  const before = firstOfReport(units, clause, pack) - 1;
  return units[before]?.kind === 'point' ? before - 1 : before;
}

/** "2 | , | 400". */
function isInNumber(units: readonly Unit[], at: number): boolean {
  const [before, point, after] = [units[at - 1], units[at], units[at + 1]];
  return point?.kind === 'point' && before?.end === point.start && point.end === after?.start && /^\d/.test(after.text);
}

function mayFollow(unit: Unit | undefined, pack: LanguagePack): boolean {
  if (unit === undefined || unit.kind === 'quote') return false;
  if (unit.kind === 'point') return /^[,;:(—–-]$/.test(unit.text);
  return (
    pack.subordinators.has(unit.lower) ||
    pack.prepositions.has(unit.lower) ||
    pack.coordinators.has(unit.lower) ||
    pack.relatives.has(unit.lower) ||
    pack.times.has(unit.lower)
  );
}
