import type { Span } from '../../text/span.ts';
import type { Clause } from '../frame/clause.ts';
import type { Unit } from '../frame/frame.ts';
import type { Paragraph } from '../frame/paragraph.ts';
import type { Phrase } from '../frame/phrases/phrase.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { clauseBeforeReport } from './clause-before-report.ts';
import type { Piece } from './piece.ts';
import { reportedClause } from './reported-clause.ts';

/** What somebody is reported to have said, without marks. */
export type IndirectSpeech = Span & {
  readonly construct: Piece['construct'];
  readonly clause: Clause;
  readonly subject: Phrase;
  readonly speaker: Span;
  readonly cue: Span;
};

/** Thinking verbs that report what somebody has made known. */
const KNOWN_THOUGHTS = new Set([
  'believe',
  'think',
  'hope',
  'expect',
  'fear',
  'feel',
  'know',
  'worry',
  'doubt',
  'understand',
  'realise',
  'realize',
  'suspect',
]);
/**
 * Finds indirect speech in a paragraph: the reported words without their cue.
 *
 *     Ada Byron said that the bridge was safe.      → that the bridge was safe
 *     The bridge is safe, Ada Byron insisted.       → The bridge is safe
 *     Ada Byron said nothing.                       → none: no clause is reported
 *     Ada Byron did not say that it was safe.       → none: denied
 *
 * @param isWhole whether the marks of a unit are speech that stands for itself: reported words hold only pieces of some.
 */
export function findIndirect(
  paragraph: Paragraph,
  pack: LanguagePack,
  isWhole: (unit: Unit) => boolean,
): IndirectSpeech[] {
  const { units } = paragraph.frame;
  const found: IndirectSpeech[] = [];
  let covered = -1;
  for (const clause of paragraph.clauses) {
    if (clause.verbFrom <= covered || clause.negated || !reports(clause) || isVerbPhrase(units, clause, pack)) continue;
    const piece = reportedClause(units, clause, pack) ?? clauseBeforeReport(units, clause, pack);
    if (piece === null || piece.from <= covered || units.slice(piece.from, piece.to + 1).some(isWhole)) continue;
    found.push(describe(units, clause, piece));
    covered = Math.max(piece.to, clause.verbTo);
  }
  return found;
}

function reports({ verb, order, subject }: Clause): boolean {
  if (order === 'according') return true;
  if (verb === null || order === 'passive') return false;
  return (
    verb.force === 'saying' || (verb.force === 'thinking' && KNOWN_THOUGHTS.has(verb.lemma) && subject.kind !== 'noun')
  );
}

/** “Those who will work on it ask whether …”: what an auxiliary precedes is no subject. */
function isVerbPhrase(units: readonly Unit[], { subject, order }: Clause, pack: LanguagePack): boolean {
  return order === 'direct' && pack.auxiliaries.has(units[subject.from - 1]?.lower ?? '');
}

function describe(units: readonly Unit[], clause: Clause, { from, to, construct }: Piece): IndirectSpeech {
  const span = (first: number, last: number): Span => ({ start: units[first]?.start ?? 0, end: units[last]?.end ?? 0 });
  return {
    ...span(from, to),
    construct,
    clause,
    subject: clause.subject,
    speaker: span(clause.subject.from, clause.subject.to),
    cue: span(clause.verbFrom, clause.verbTo),
  };
}
