import type { LanguagePack } from '../../../languages/pack.ts';
import type { Clause } from '../../frame/clause.ts';
import type { Unit } from '../../frame/frame.ts';
import type { ReportStart } from '../starts/report-start.ts';
import { lastReportable } from './last-reportable.ts';

const MOST_ENDS = 16;

/**
 * Everywhere that reported words may end, by their last unit: with the sentence, before a point, or before a little
 * word with which the writer may go on. What stands before its report ends there.
 *
 *     said the bridge was safe, | while the council | waited.   → at "safe", at "council", at "waited"
 */
export function reportEnds(units: readonly Unit[], clause: Clause, start: ReportStart, pack: LanguagePack): number[] {
  if (start.kind === 'before') return [endBefore(units, clause)];
  const last = lastReportable(units, clause, start.at, pack);
  const ends: number[] = [];
  for (let at = start.at + 1; at <= last && ends.length < MOST_ENDS; at++) {
    if (mayFollow(units[at], pack) && units[at - 1]?.kind !== 'point' && !isInNumber(units, at)) ends.push(at - 1);
  }
  return ends.at(-1) === last ? ends : [...ends, last];
}

function endBefore(units: readonly Unit[], { subject, verbFrom }: Clause): number {
  const before = Math.min(subject.from, verbFrom) - 1;
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
