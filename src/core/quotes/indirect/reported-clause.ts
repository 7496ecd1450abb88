import type { Clause } from '../frame/clause.ts';
import type { Unit } from '../frame/frame.ts';
import type { LanguagePack } from '../languages/pack.ts';
import { endOfReport } from './end-of-report.ts';
import { endOfSentence } from './end-of-sentence.ts';
import { isVerb } from './is-verb.ts';
import type { Piece } from './piece.ts';

const SHORTEST = 3;
/** Units between the verb and its "that": said Thursday, during a taping in Leeds, that … */
const FURTHEST_THAT = 20;
/** After these, a clause may begin without "that", its verb unknown to us. */
const PLAIN_SAYING = new Set(['add', 'argue', 'believe', 'claim', 'contend', 'insist', 'say', 'tell', 'think', 'warn']);
/** Forms that are nouns as often: "private email server", "secretary of state". */
const NOUNS_TOO = new Set([
  'answer',
  'call',
  'claim',
  'comment',
  'demand',
  'email',
  'find',
  'issue',
  'note',
  'phone',
  'point',
  'post',
  'question',
  'report',
  'request',
  'signal',
  'state',
  'text',
  'tweet',
]);
/** What one does by saying so: vowed to appeal. */
const PROMISING = new Set(['pledge', 'promise', 'threaten', 'vow']);
const QUESTION_WORDS = new Set(['how', 'if', 'what', 'when', 'where', 'which', 'who', 'why']);
const ASKING = new Set(['ask', 'wonder', 'explain', 'inquire', 'question', 'tell', 'say', 'describe']);
/** Verbs of which only “that …” makes a report: one reads a book more often than aloud. */
const NEEDING_THAT = new Set(['read', 'write', 'sign', 'show']);
/** Verbs that an addressee follows: told reporters that … */
const ADDRESSING = new Set(['tell', 'remind', 'warn', 'assure', 'inform', 'notify', 'reassure', 'ask', 'persuade']);

/** Ada said (on Monday) (that) | the bridge was safe. */
export function reportedClause(units: readonly Unit[], clause: Clause, pack: LanguagePack): Piece | null {
  if (clause.order === 'inverted') return null;
  if (clause.order === 'according') return afterSource(units, clause, pack);
  const from = startOfReport(units, clause, pack);
  if (from === null) return null;
  const to = endOfReport(units, clause, from, pack);
  return to - from + 1 < SHORTEST ? null : { from, to, construct: 'reported-clause' };
}

function startOfReport(units: readonly Unit[], clause: Clause, pack: LanguagePack): number | null {
  const next = clause.verbTo + 1;
  const lemma = clause.verb?.lemma ?? '';
  const that = thatAfter(units, next, pack);
  if (that !== null) return that;
  if (NEEDING_THAT.has(lemma) || isNounToo(clause, lemma)) return null;
  const isPlain = clause.verb?.force === 'saying' || lemma === 'believe' || lemma === 'think';
  if (!isPlain) return null;
  const from = afterTimes(units, ADDRESSING.has(lemma) ? afterAddressee(units, next, pack) : next, pack);
  const first = units[from]?.lower ?? '';
  if (ASKING.has(lemma) && QUESTION_WORDS.has(first)) return from;
  if (PROMISING.has(lemma) && first === 'to') return from;
  const to = endOfSentence(units, from);
  if (startsClause(units, from, to, pack)) return from;
  return PLAIN_SAYING.has(lemma) && to - from > SHORTEST && opensClause(units, from, pack) ? from : null;
}

/** "that" or "whether" after the verb, no other verb between. */
function thatAfter(units: readonly Unit[], from: number, pack: LanguagePack): number | null {
  const sentence = units[from]?.sentence;
  for (let at = from; at < from + FURTHEST_THAT; at++) {
    const unit = units[at];
    if (unit === undefined || unit.sentence !== sentence || unit.kind === 'quote') return null;
    if (unit.lower === 'that' || unit.lower === 'whether') return at;
    if (pack.verbs.has(unit.lower) || pack.auxiliaries.has(unit.lower)) return null;
  }
  return null;
}

/** "email", "a state": a base form that no pronoun is the subject of. */
function isNounToo({ verb, subject, verbFrom, verbTo }: Clause, lemma: string): boolean {
  if (!NOUNS_TOO.has(lemma) || subject.kind === 'pronoun' || verbFrom !== verbTo) return false;
  return verb?.form === 'base' || verb?.form === 'present';
}

/** According to Ada Byron, | the bridge is safe. */
function afterSource(units: readonly Unit[], { subject, verbFrom }: Clause, pack: LanguagePack): Piece | null {
  const isFirst = units[verbFrom - 1]?.sentence !== units[verbFrom]?.sentence;
  if (!isFirst || units[subject.to + 1]?.text !== ',') return null;
  const from = subject.to + 2;
  const to = endOfSentence(units, from);
  return to - from + 1 < SHORTEST || !opensClause(units, from, pack)
    ? null
    : { from, to, construct: 'reported-clause' };
}

/** A word that a clause may begin with: "the", "he", "Byron", not "in" or "quickly". */
function opensClause(units: readonly Unit[], from: number, pack: LanguagePack): boolean {
  const first = units[from];
  if (first === undefined || first.kind !== 'word') return false;
  if (pack.prepositions.has(first.lower) || pack.coordinators.has(first.lower)) return false;
  return (
    pack.determiners.has(first.lower) ||
    pack.possessives.has(first.lower) ||
    pack.pronouns.has(first.lower) ||
    pack.auxiliaries.has(first.lower) ||
    /^\p{Lu}/u.test(first.text)
  );
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
  // "it’s", "he’s": the verb hangs on the subject.
  if (pack.pronouns.has(first.lower) && /^['’]/.test(units[from + 1]?.text ?? '')) return true;
  for (let at = from + 1; at <= Math.min(to, from + 14); at++) {
    const unit = units[at];
    if (unit?.kind === 'point' && !/^['’(]/.test(unit.text)) return false;
    if (unit !== undefined && isVerb(unit, pack)) return true;
  }
  return false;
}
