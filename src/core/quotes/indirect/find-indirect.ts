import type { LanguagePack } from '../../languages/pack.ts';
import type { Learned } from '../../learned/learned.ts';
import type { Span } from '../../text/span.ts';
import type { Clause } from '../frame/clause.ts';
import type { Unit } from '../frame/frame.ts';
import { isSaidOfSubject } from '../frame/is-said-of-subject.ts';
import type { Paragraph } from '../frame/paragraph.ts';
import type { Phrase } from '../frame/phrases/phrase.ts';
import { chooseReport } from './choose-report.ts';
import { isClosingReport } from './closing/is-closing-report.ts';
import { beforeNextReport, type Reported } from './ends/before-next-report.ts';
import { beforeWhole } from './ends/before-whole.ts';
import { firstOfReport } from './first-of-report.ts';
import type { Piece } from './piece.ts';
import { reportingClauses } from './reporting-clauses.ts';
import { runningReports } from './running-reports.ts';

/** Reports that stand at the end, by their sentence. */
type Tails = ReadonlyMap<number, readonly Clause[]>;

/** What somebody is reported to have said, without marks. */
export type IndirectSpeech = Span & {
  readonly construct: Piece['construct'];
  readonly clause: Clause;
  readonly subject: Phrase;
  /** `null`: the words say to whom it was said, and not by whom. */
  readonly speaker: Span | null;
  readonly cue: Span;
};

/**
 * Finds indirect speech in a paragraph: the reported words without their cue.
 *
 *     Ada Byron said that the bridge was safe.      → that the bridge was safe
 *     The bridge is safe, Ada Byron insisted.       → The bridge is safe
 *     The town promised that it was safe, Ada said. → The town promised that it was safe
 *     Ada Byron said nothing.                       → none: no clause is reported
 *     Ada Byron did not say that it was safe.       → none: denied
 *     Ada Byron was told that it was safe.          → that it was safe, by nobody knows whom
 *     El puente es seguro, según explicó.           → El puente es seguro, by nobody knows whom, not by the bridge
 *
 * @param isWhole whether the marks of a unit are speech that stands for itself: reported words hold only pieces of some.
 */
export function findIndirect(
  paragraph: Paragraph,
  { pack, learned }: { readonly pack: LanguagePack; readonly learned: Learned },
  isWhole: (unit: Unit) => boolean,
): IndirectSpeech[] {
  const { units } = paragraph.frame;
  const found: IndirectSpeech[] = [];
  let covered = -1;
  let outer: Reported | null = null;
  const clauses = reportingClauses(paragraph, pack, learned.subjects);
  const tails = tailsBySentence(units, clauses, pack);
  for (const clause of clauses) {
    let isInside = clause.verbFrom <= covered;
    const before: Piece | null = isInside && outer !== null ? beforeNextReport(units, outer, clause, pack) : null;
    if (clause.negated || (isInside && before === null && !mayStandBehind(units, clause, pack))) continue;
    const last = Math.min(
      beforeWhole(units, clause, pack, isWhole),
      beforeTail(units, clause, tails),
      beforeMain(clause),
    );
    for (const chosen of chooseReport({ units, clause, pack }, last, learned.reports)) {
      const piece = behindWhole(units, chosen, isWhole);
      if (piece === null) continue;
      if (isInside && before !== null && outer !== null && piece.construct === 'reported-clause') {
        found.splice(-1, 1, describe(units, outer.clause, before, pack));
        isInside = false;
      } else if (isInside || piece.from <= covered) {
        const inner = innerReports(found, piece, units);
        if (inner === 0) continue;
        found.splice(found.length - inner);
        isInside = false;
      }
      found.push(describe(units, clause, piece, pack));
      outer = { clause, piece };
      covered = piece.to;
    }
    if (found.at(-1)?.clause === clause) covered = Math.max(covered, clause.verbTo);
  }
  return [...found, ...goingOn(paragraph, pack, found, isWhole)].sort((one, other) => one.start - other.start);
}

/** “It fell” | and it is closed |, Ada Byron said: what a report at the end holds behind speech that stands for itself. */
function behindWhole(units: readonly Unit[], piece: Piece, isWhole: (unit: Unit) => boolean): Piece | null {
  const last = units.slice(piece.from, piece.to + 1).findLastIndex(isWhole);
  if (last < 0) return piece;
  const from = piece.from + last + 1;
  return piece.construct === 'clause-then-report' && from < piece.to ? { ...piece, from } : null;
}

/** The reports at the ends of sentences, each by its sentence, so that no clause looks through those of all others. */
function tailsBySentence(units: readonly Unit[], clauses: readonly Clause[], pack: LanguagePack): Tails {
  const tails = new Map<number, Clause[]>();
  for (const clause of clauses) {
    const sentence = units[clause.verbTo]?.sentence;
    if (sentence === undefined || !isClosingReport(units, clause, pack)) continue;
    const others = tails.get(sentence);
    if (others === undefined) tails.set(sentence, [clause]);
    else others.push(clause);
  }
  return tails;
}

/** The last unit of a clause's sentence before a report at its end. */
function beforeTail(units: readonly Unit[], clause: Clause, tails: Tails): number {
  const sentence = units[clause.verbTo]?.sentence ?? -1;
  const tail = tails.get(sentence)?.find(({ subject }) => subject.from > clause.verbTo);
  if (tail === undefined) return Number.POSITIVE_INFINITY;
  return units[tail.subject.from - 1]?.kind === 'quote' ? tail.subject.from - 1 : tail.subject.from - 2;
}

/** "Saying that it was safe |, Ada Byron left": the last unit before the main clause, where it alone names who reports. */
function beforeMain({ order, subject, verbTo }: Clause): number {
  return order === 'shared' && subject.from > verbTo ? subject.from - 2 : Number.POSITIVE_INFINITY;
}

/** A report behind what it reports: ", Ada Byron said", "according to Ada Byron". */
function mayStandBehind(units: readonly Unit[], clause: Clause, pack: LanguagePack): boolean {
  return clause.order === 'according' || units[firstOfReport(units, clause, pack) - 1]?.kind === 'point';
}

/**
 * How many of the last reports are part of what a later clause reports, each with the clause that reports it; 0 if one is so
 * only in part.
 *
 *     The town promised | that it was safe |, Ada Byron said.   → 1: all of it before the comma is Ada Byron's
 */
function innerReports(found: readonly IndirectSpeech[], piece: Piece, units: readonly Unit[]): number {
  if (piece.construct !== 'clause-then-report') return 0;
  const start = units[piece.from]?.start ?? 0;
  for (let inner = 0; ; inner++) {
    const one = found[found.length - 1 - inner];
    if (one === undefined || one.end <= start) return inner;
    if (Math.min(one.clause.subject.from, one.clause.verbFrom) < piece.from) return 0;
  }
}

/** Sentences that go on with what was reported or quoted before them. */
function goingOn(
  paragraph: Paragraph,
  pack: LanguagePack,
  found: readonly IndirectSpeech[],
  isWhole: (unit: Unit) => boolean,
): IndirectSpeech[] {
  const { units } = paragraph.frame;
  let next = 0;
  const isTaken = (at: number): boolean => {
    const unit = units[at];
    if (unit === undefined || isWhole(unit)) return true;
    while ((found[next]?.end ?? Number.POSITIVE_INFINITY) <= unit.start) next++;
    return (found[next]?.start ?? Number.POSITIVE_INFINITY) < unit.end;
  };
  return runningReports(paragraph, pack, isTaken).map(({ from, to, clause }) =>
    describe(units, clause, { from, to, construct: 'running-report' }, pack),
  );
}

function describe(
  units: readonly Unit[],
  clause: Clause,
  { from, to, construct }: Piece,
  pack: LanguagePack,
): IndirectSpeech {
  const span = (first: number, last: number): Span => ({ start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 });
  const isReported = clause.subject.from >= from && clause.subject.to <= to && clause.verbFrom > to;
  return {
    ...span(from, to),
    construct,
    clause,
    subject: clause.subject,
    speaker:
      isReported || hasNoSource(units, clause, pack)
        ? null
        : span(clause.subject.from, lastOfSpeaker(units, clause, pack)),
    cue: span(clause.verbFrom, clause.verbTo),
  };
}

/** "*those who work on it* ask whether …": a pronoun with its clause, which alone says who is meant; else the subject. */
function lastOfSpeaker(units: readonly Unit[], { subject, verbFrom }: Clause, pack: LanguagePack): number {
  const { from, to } = subject;
  const isPointed = from === to && pack.determiners.has(units[from]?.lower ?? '');
  const next = units[to + 1];
  if (!isPointed || verbFrom < to || next?.kind !== 'word' || !pack.relatives.has(next.lower)) return to;
  return units[verbFrom - 1]?.kind === 'word' ? verbFrom - 1 : to;
}

/**
 * "*es* hieß, …", "*on* dit que …", what is said of the subject, a noun alone: "the *claim* that …", a verb whose subject is
 * in no sentence of the paragraph: "¶ Dijo que …".
 */
function hasNoSource(units: readonly Unit[], clause: Clause, pack: LanguagePack): boolean {
  const { from, to } = clause.subject;
  if (clause.order === 'noun' && from === clause.verbFrom) return true;
  if (clause.order === 'elided' && from === clause.verbTo) return true;
  return (from === to && pack.impersonals.has(units[from]?.lower ?? '')) || isSaidOfSubject(units, clause, pack);
}
