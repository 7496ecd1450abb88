import type { LanguagePack } from '../../languages/pack.ts';
import type { Clause } from '../frame/clause.ts';
import type { Unit } from '../frame/frame.ts';
import type { Phrase } from '../frame/phrases/phrase.ts';
import { phraseStartingAt } from '../frame/phrases/phrase-starting-at.ts';

/**
 * A place where reported words may begin. `that`: at the conjunction. `next`: right after the verb. `late`: after a day,
 * an addressee or a place. `behind`: after the preposition that follows the verb. `source`: after "according to Ada,".
 * `before`: with the sentence, before its report; the report ends it. `after`: behind a report between commas.
 */
export type ReportStart = { readonly kind: StartKind; readonly at: number };

type StartKind = 'that' | 'next' | 'late' | 'behind' | 'source' | 'before' | 'after';

/** Units between the verb and its "that": said Thursday, during a taping in Leeds, that … */
const FURTHEST_THAT = 20;
const MOST_PIECES = 3;
const LONGEST = 250;

/** Units of a source's name, behind the phrase that begins it. */
const LONGEST_SOURCE = 24;

/**
 * Everywhere that the words a clause reports may begin.
 *
 *     Ada told the council on Monday | that it was safe.   → at "the", at "that"
 *     Ada called | for | a new bridge.                     → at "for", behind it
 *     | The bridge is safe, Ada insisted.                  → at "The"
 *     In spring, Ada insisted, | it was safe.              → at "In", at "it"
 *
 * @param units of a paragraph.
 */
export function reportStarts(units: readonly Unit[], clause: Clause, pack: LanguagePack): ReportStart[] {
  const before = [...startBefore(units, clause), ...startAfter(units, clause)];
  if (clause.order === 'according') return [...sourceFirst(units, clause), ...before];
  if (clause.order === 'inverted' || clause.order === 'passive') return before;
  const next = clause.verbTo + 1;
  if (!isWordOf(units, next, clause)) return before;
  const that = thatAfter(units, next, pack);
  const late = afterPieces(units, next, pack);
  return [
    ...(that === next ? [] : [{ kind: 'next', at: next } as const]),
    ...(that === null ? [] : [{ kind: 'that', at: that } as const]),
    ...(that !== null || late === next || !isWordOf(units, late, clause) ? [] : [{ kind: 'late', at: late } as const]),
    ...(pack.prepositions.has(units[next]?.lower ?? '') && isWordOf(units, next + 1, clause)
      ? [{ kind: 'behind', at: next + 1 } as const]
      : []),
    ...before,
  ];
}

function isWordOf(units: readonly Unit[], at: number, { verbTo }: Clause): boolean {
  return units[at]?.kind === 'word' && units[at]?.sentence === units[verbTo]?.sentence;
}

/** "that" or "whether" after the verb, no other verb between. */
function thatAfter(units: readonly Unit[], from: number, pack: LanguagePack): number | null {
  const sentence = units[from]?.sentence;
  for (let at = from; at < from + FURTHEST_THAT; at++) {
    const unit = units[at];
    if (unit === undefined || unit.sentence !== sentence || unit.kind === 'quote') return null;
    if (pack.reports.that.has(unit.lower) || pack.reports.whether.has(unit.lower)) return at;
    if (pack.verbs.has(unit.lower) || pack.auxiliaries.has(unit.lower)) return null;
  }
  return null;
}

/** Behind days, addressees and places: "told | the council | on Monday | it was safe". */
function afterPieces(units: readonly Unit[], from: number, pack: LanguagePack): number {
  let at = from;
  for (let pieces = 0; pieces < MOST_PIECES; pieces++) {
    const end = endOfPiece(units, at, pack, at === from);
    if (end === at) break;
    at = units[end]?.text === ',' ? end + 1 : end;
  }
  return at;
}

function endOfPiece(units: readonly Unit[], at: number, pack: LanguagePack, mayBeAddressee: boolean): number {
  const word = units[at]?.lower ?? '';
  if (pack.times.has(word) || pack.isAdverb(word)) return at + 1;
  const inner = pack.prepositions.has(word) ? at + 1 : at;
  if (inner > at && pack.times.has(units[inner]?.lower ?? '')) return inner + 1;
  if (inner === at && !mayBeAddressee) return at;
  const pronoun = pack.pronouns.get(units[inner]?.lower ?? '');
  if (pronoun !== undefined && !pronoun.speaker) return inner + 1;
  const phrase = phraseStartingAt(units, inner, pack);
  return phrase === null || phrase.kind === 'pronoun' ? at : endOfFirst(units, phrase, pack) + 1;
}

/** "the council | the bridge": a second determiner begins another phrase. */
function endOfFirst(units: readonly Unit[], { from, to }: Phrase, pack: LanguagePack): number {
  for (let at = from + 1; at < to; at++) {
    if (pack.articles.has(units[at + 1]?.lower ?? '') && !pack.prepositions.has(units[at]?.lower ?? '')) return at;
  }
  return to;
}

/** According to Ada Byron, | the bridge is safe; according to a report by two engineers, | it is safe. */
function sourceFirst(units: readonly Unit[], { subject, verbFrom }: Clause): ReportStart[] {
  const sentence = units[verbFrom]?.sentence;
  if (units[verbFrom - 1]?.sentence === sentence) return [];
  for (let at = subject.to + 1; at <= subject.to + LONGEST_SOURCE; at++) {
    const unit = units[at];
    if (unit === undefined || unit.sentence !== sentence || unit.kind === 'quote') return [];
    if (unit.text === ',')
      return units[at + 1]?.kind === 'word' && units[at + 1]?.sentence === sentence
        ? [{ kind: 'source', at: at + 1 }]
        : [];
  }
  return [];
}

/** In spring, Ada insisted, | the bridge was safe. */
function startAfter(units: readonly Unit[], clause: Clause): ReportStart[] {
  const { subject, verbFrom, verbTo, order } = clause;
  if (order !== 'direct' && order !== 'inverted') return [];
  const [first, last] = [Math.min(subject.from, verbFrom), Math.max(subject.to, verbTo)];
  const isBetween = units[first - 1]?.text === ',' && units[last + 1]?.text === ',';
  return isBetween && isWordOf(units, last + 2, clause) ? [{ kind: 'after', at: last + 2 }] : [];
}

/** | The bridge is safe, Ada insisted; | The bridge is safe according to Ada. */
function startBefore(units: readonly Unit[], clause: Clause): ReportStart[] {
  const first = Math.min(clause.subject.from, clause.verbFrom);
  if (clause.order === 'shared' || clause.order === 'relative') return [];
  if (clause.order !== 'according' && !/^[,—–-]$/.test(units[first - 1]?.text ?? '')) return [];
  const sentence = units[first]?.sentence;
  let at = first - 1;
  while (at > 0 && first - at < LONGEST && units[at - 1]?.sentence === sentence && !isBreak(units[at - 1])) at--;
  return first - at < 3 || units[at]?.sentence !== sentence ? [] : [{ kind: 'before', at }];
}

function isBreak(unit: Unit | undefined): boolean {
  return unit === undefined || unit.kind === 'quote' || /^[;:]$/.test(unit.text);
}
