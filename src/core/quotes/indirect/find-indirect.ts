import type { Span } from '../../text/span.ts';
import type { Clause } from '../frame/clause.ts';
import type { Unit } from '../frame/frame.ts';
import type { Phrase } from '../frame/noun-phrase.ts';
import type { Paragraph } from '../frame/paragraph.ts';
import type { LanguagePack } from '../languages/pack.ts';

/** What somebody is reported to have said, without marks. */
export type IndirectSpeech = Span & {
  readonly construct: 'reported-clause' | 'clause-then-report';
  readonly clause: Clause;
  readonly subject: Phrase;
  readonly speaker: Span;
  readonly cue: Span;
};

const SHORTEST = 3;
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
/** Verbs of which only “that …” makes a report: one reads a book more often than aloud. */
const NEEDING_THAT = new Set(['read', 'write', 'sign', 'show']);
/** Verbs that an addressee follows: told reporters that … */
const ADDRESSING = new Set(['tell', 'remind', 'warn', 'assure', 'inform', 'notify', 'reassure', 'ask', 'persuade']);

/**
 * Finds indirect speech in a paragraph: the reported words without their cue.
 *
 *     Ada Byron said that the bridge was safe.      → that the bridge was safe
 *     The bridge is safe, Ada Byron insisted.       → The bridge is safe
 *     Ada Byron said nothing.                       → none: no clause is reported
 *     Ada Byron did not say that it was safe.       → none: denied
 *
 * @param isSpeech whether the marks of a unit are speech: reported words that hold some are left to these.
 */
export function findIndirect(
  paragraph: Paragraph,
  pack: LanguagePack,
  isSpeech: (unit: Unit) => boolean,
): IndirectSpeech[] {
  const { units } = paragraph.frame;
  const found: IndirectSpeech[] = [];
  let covered = -1;
  for (const clause of paragraph.clauses) {
    if (clause.verbFrom <= covered || clause.negated || !reports(clause) || isVerbPhrase(units, clause, pack)) continue;
    const piece = reportedClause(units, clause, pack) ?? clauseThenReport(units, clause, pack);
    if (piece === null || piece.from <= covered || units.slice(piece.from, piece.to + 1).some(isSpeech)) continue;
    found.push(describe(units, clause, piece));
    covered = Math.max(piece.to, clause.verbTo);
  }
  return found;
}

type Piece = { readonly from: number; readonly to: number; readonly construct: IndirectSpeech['construct'] };

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

/** Ada said (on Monday) (that) | the bridge was safe. */
function reportedClause(units: readonly Unit[], clause: Clause, pack: LanguagePack): Piece | null {
  if (clause.order === 'inverted' || clause.order === 'according') return null;
  const sentence = units[clause.verbTo]?.sentence;
  let from = clause.verbTo + 1;
  const limit = from + 10;
  const marksThat = (at: number): boolean => units[at]?.lower === 'that' || units[at]?.lower === 'whether';
  const that = [...Array(10).keys()]
    .map((step) => from + step)
    .find((at) => marksThat(at) && units[at]?.sentence === sentence);
  const isNear =
    that !== undefined && !units.slice(from, that).some((unit) => pack.verbs.has(unit.lower) || unit.kind === 'quote');
  if (that !== undefined && isNear && (that === from || that < limit)) from = that;
  else if (NEEDING_THAT.has(clause.verb?.lemma ?? '')) return null;
  else if (clause.verb?.force !== 'saying' && clause.verb?.lemma !== 'believe' && clause.verb?.lemma !== 'think')
    return null;
  else from = afterTimes(units, ADDRESSING.has(clause.verb.lemma) ? afterAddressee(units, from, pack) : from, pack);
  const to = endOfSentence(units, from);
  if (to - from + 1 < SHORTEST || (units[from]?.lower !== 'that' && !startsClause(units, from, to, pack))) return null;
  return { from, to, construct: 'reported-clause' };
}

function afterAddressee(units: readonly Unit[], from: number, pack: LanguagePack): number {
  let at = from;
  while (
    at < from + 6 &&
    units[at]?.kind === 'word' &&
    !pack.pronouns.get(units[at]?.lower ?? '')?.speaker &&
    !pack.determiners.has(units[at + 1]?.lower ?? '')
  ) {
    at++;
    if (pack.pronouns.get(units[at]?.lower ?? '')?.speaker) break;
  }
  return at;
}

function afterTimes(units: readonly Unit[], from: number, pack: LanguagePack): number {
  let at = from;
  while (
    pack.times.has(units[at]?.lower ?? '') ||
    (units[at]?.lower === 'on' && pack.times.has(units[at + 1]?.lower ?? ''))
  )
    at++;
  return at;
}

/** Whether a verb follows in what may be a clause of its own: "the plan would fail", not "a word". */
function startsClause(units: readonly Unit[], from: number, to: number, pack: LanguagePack): boolean {
  const first = units[from];
  if (
    first === undefined ||
    first.kind !== 'word' ||
    pack.prepositions.has(first.lower) ||
    pack.coordinators.has(first.lower)
  )
    return false;
  for (let at = from + 1; at <= Math.min(to, from + 14); at++) {
    const unit = units[at];
    if (unit?.kind === 'point' && !/^['’(]/.test(unit.text)) return false;
    if (
      unit !== undefined &&
      (pack.auxiliaries.has(unit.lower) ||
        (pack.verbs.has(unit.lower) && pack.verbs.get(unit.lower)?.form !== 'participle') ||
        pack.isOtherVerb(unit.lower))
    )
      return true;
  }
  return false;
}

/** The bridge is safe, | Ada insisted. */
function clauseThenReport(units: readonly Unit[], clause: Clause, pack: LanguagePack): Piece | null {
  const first = Math.min(clause.subject.from, clause.verbFrom);
  if (units[first - 1]?.text !== ',' || clause.order === 'shared' || clause.order === 'relative') return null;
  const sentence = units[first]?.sentence;
  let from = first - 2;
  while (from > 0 && units[from - 1]?.sentence === sentence) from--;
  const last = Math.max(clause.subject.to, clause.verbTo);
  const after = units[last + 1];
  const ends =
    after === undefined ||
    after.sentence !== sentence ||
    (after.kind === 'point' && after.text !== ':') ||
    /^(?:on|in|at|to|after|during|of)$/.test(after.lower) ||
    /^\p{Lu}/u.test(after.text);
  const to = first - 2;
  // “Asked why, Ada said: …” and “Speaking in York, Ada said.” tell when it was said, not what.
  const opener = units[from]?.lower ?? '';
  const isWhen = pack.verbs.has(opener) || pack.isOtherVerb(opener) || pack.prepositions.has(opener);
  return ends && !isWhen && to - from >= SHORTEST ? { from, to, construct: 'clause-then-report' } : null;
}

function endOfSentence(units: readonly Unit[], from: number): number {
  const sentence = units[from]?.sentence;
  let to = from;
  while (units[to + 1]?.sentence === sentence && units[to + 1] !== undefined) to++;
  while (to > from && units[to]?.kind === 'point' && /^[.?!…;:—–]$/.test(units[to]?.text ?? '')) to--;
  return to;
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
