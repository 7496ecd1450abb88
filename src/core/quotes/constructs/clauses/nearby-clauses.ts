import { lowerBound } from '../../../text/lower-bound.ts';
import type { Clause, ClauseOrder } from '../../frame/clause.ts';
import type { Unit } from '../../frame/frame.ts';
import type { Paragraph } from '../../frame/paragraph.ts';
import type { Phrase } from '../../frame/phrases/phrase.ts';
import type { Place } from '../construct.ts';

const MOST = 8;

/** How a subject stands to a verb that is not its own. */
const NOT_OWN: ReadonlySet<ClauseOrder> = new Set(['shared', 'according', 'led']);

/** Units of a verb with its auxiliaries and adverbs. */
const LONGEST_GROUP = 6;

/** Clauses that end before the marks, in their sentence, the nearest first. */
export function clausesBefore(place: Place): Clause[] {
  const paragraph = place.paragraphs[place.paragraph];
  if (paragraph === undefined) return [];
  const sentence = sentenceOf(paragraph, place.unit);
  const last = firstAfter(paragraph.clauses, place.unit) - 1;
  return takeWhile(paragraph, last, -1, (clause) => sentenceOf(paragraph, clause.verbFrom) === sentence).filter(
    ({ subject }) => subject.to < place.unit,
  );
}

/** Clauses that begin after the marks, in their sentence, the nearest first; none whose subject holds the marks. */
export function clausesAfter(place: Place): Clause[] {
  const paragraph = place.paragraphs[place.paragraph];
  if (paragraph === undefined) return [];
  const sentence = sentenceOf(paragraph, place.unit);
  return takeWhile(
    paragraph,
    firstAfter(paragraph.clauses, place.unit),
    1,
    (clause) => sentenceOf(paragraph, clause.verbFrom) === sentence,
  ).filter(({ subject }) => subject.from > place.unit || subject.to < place.unit);
}

/** Clauses of the sentence that is `step` sentences away in the same paragraph, in text order. */
export function clausesOfSentence(paragraph: Paragraph | undefined, sentence: number): Clause[] {
  if (paragraph === undefined) return [];
  const { units } = paragraph.frame;
  const from = lowerBound(paragraph.clauses, (clause) => (units[clause.verbFrom]?.sentence ?? 0) < sentence);
  return takeWhile(paragraph, from, 1, (clause) => units[clause.verbFrom]?.sentence === sentence);
}

/** Whether the verb at a unit has a subject, and not only one that it shares with a verb before. */
export function hasOwnSubject(paragraph: Paragraph, verb: number): boolean {
  const { clauses } = paragraph;
  const first = lowerBound(clauses, ({ verbFrom }) => verbFrom < verb - LONGEST_GROUP);
  for (let index = first; index < clauses.length && (clauses[index]?.verbFrom ?? 0) <= verb; index++) {
    const clause = clauses[index];
    if (clause?.verbTo === verb && !NOT_OWN.has(clause.order)) return true;
  }
  return false;
}

/** The likeliest subject of the verb at a unit; `null` if no clause has it. */
export function subjectOfVerb({ clauses }: Paragraph, verb: number): Phrase | null {
  const first = lowerBound(clauses, ({ verbFrom }) => verbFrom < verb - LONGEST_GROUP);
  for (let index = first; index < clauses.length && (clauses[index]?.verbFrom ?? 0) <= verb; index++) {
    const clause = clauses[index];
    if (clause?.verbTo === verb) return clause.subject;
  }
  return null;
}

/**
 * The sentence behind the one that the marks end, as a number; `null` if the sentence of the marks goes on. Where
 * points stand behind marks, a stop behind those that are the whole sentence belongs to them.
 *
 *     “Who pays?” | Ada Byron asked.             → the next
 *     «Chi paga?». | Lo chiede Ada Byron.        → the next
 *     “We won,” | Ada Byron said.                → null
 *     Ada Byron l’ha detta «matta». | Lui ride.  → null: the sentence has more than the marks
 */
export function sentenceBehind(paragraph: Paragraph, { unit, pack }: Place): number | null {
  const sentence = sentenceOf(paragraph, unit);
  const { units } = paragraph.frame;
  const isWhole = units[unit + 1]?.text === '.' && !isInSentence(units[unit - 1], sentence);
  const next = units[pack.pointsBehindMarks && isWhole ? unit + 2 : unit + 1];
  return next === undefined || next.sentence === sentence ? null : next.sentence;
}

function isInSentence(unit: Unit | undefined, sentence: number): boolean {
  return unit !== undefined && unit.sentence === sentence;
}

/** The sentence that a unit belongs to, counted from 0 in its paragraph. */
export function sentenceOf(paragraph: Paragraph, unit: number): number {
  return paragraph.frame.units[unit]?.sentence ?? 0;
}

function firstAfter(clauses: readonly Clause[], unit: number): number {
  return lowerBound(clauses, (clause) => clause.verbFrom < unit);
}

function takeWhile(paragraph: Paragraph, from: number, step: 1 | -1, fits: (clause: Clause) => boolean): Clause[] {
  const taken: Clause[] = [];
  for (let index = from; index >= 0 && index < paragraph.clauses.length && taken.length < MOST; index += step) {
    const clause = paragraph.clauses[index];
    if (clause === undefined || !fits(clause)) break;
    taken.push(clause);
  }
  return taken;
}
