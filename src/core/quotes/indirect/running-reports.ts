import type { LanguagePack } from '../../languages/pack.ts';
import type { Clause } from '../frame/clause.ts';
import type { Unit } from '../frame/frame.ts';
import type { Paragraph } from '../frame/paragraph.ts';
import { endOfSentence } from './ends/end-of-sentence.ts';
import { isVerb } from './is-verb.ts';

/** A sentence that goes on reporting, both ends inclusive, and the clause that tells whom. */
export type RunningReport = { readonly from: number; readonly to: number; readonly clause: Clause };

/**
 * Sentences whose verb stands in the mood of reported speech: what somebody goes on to say, though nobody reports it.
 *
 *     „Nein“, sagte Ada Byron. | Die Brücke sei sicher. |   → the sentence, by Ada Byron
 *     Die Brücke wäre sicher, wenn sie stünde.              → none: another mood
 *     Es lebe die Brücke!                                   → none: nobody before it in the paragraph
 *
 * @param isTaken whether a unit belongs to speech that was found otherwise; asked in text order.
 */
export function runningReports(
  { frame: { units }, clauses }: Paragraph,
  pack: LanguagePack,
  isTaken: (at: number) => boolean,
): RunningReport[] {
  if (pack.reports.plainMoods.size === 0) return [];
  const found: RunningReport[] = [];
  let last: Clause | null = null;
  let next = 0;
  for (let from = 0; from < units.length; ) {
    const after = firstOfNext(units, from);
    const to = endOfSentence(units, from);
    const goesOn = last !== null && isReported(units, from, to, pack);
    if (last !== null && goesOn && !someTaken(from, to, isTaken)) found.push({ from, to, clause: last });
    let own: Clause | null = null;
    for (let clause = clauses[next]; clause !== undefined && clause.verbFrom < after; clause = clauses[++next])
      if (own === null || (!reports(own) && reports(clause))) own = clause;
    if (own !== null && (!goesOn || reports(own))) last = own;
    from = after;
  }
  return found;
}

function firstOfNext(units: readonly Unit[], from: number): number {
  let at = from;
  while (at < units.length && units[at]?.sentence === units[from]?.sentence) at++;
  return at;
}

/** The first verb of the sentence stands in the mood; nobody asks, and nobody says "I" or "we". */
function isReported(units: readonly Unit[], from: number, to: number, pack: LanguagePack): boolean {
  if (units[to + 1]?.text === '?') return false;
  for (let at = from; at <= to; at++) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word') continue;
    if (pack.reports.plainMoods.has(unit.lower)) return !unit.capital && !isOwn(units, from, to, pack);
    if (!unit.capital && isVerb(unit, pack) && !pack.subordinators.has(unit.lower)) return false;
  }
  return false;
}

function isOwn(units: readonly Unit[], from: number, to: number, { ownSubjects }: LanguagePack): boolean {
  return units.slice(from, to + 1).some(({ lower }) => ownSubjects.has(lower));
}

function someTaken(from: number, to: number, isTaken: (at: number) => boolean): boolean {
  for (let at = from; at <= to; at++) if (isTaken(at)) return true;
  return false;
}

function reports({ verb, order }: Clause): boolean {
  return order === 'according' || (verb !== null && verb.force !== 'thinking');
}
