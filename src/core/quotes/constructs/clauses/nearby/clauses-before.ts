import type { Clause } from '../../../frame/clause.ts';
import { sentenceOf } from '../../../frame/sentence-of.ts';
import type { Place } from '../../construct.ts';
import { firstClauseFrom } from './first-clause-from.ts';
import { takeClauses } from './take-clauses.ts';

/** Clauses that end before the marks, in their sentence, the nearest first. */
export function clausesBefore(place: Place): Clause[] {
  const paragraph = place.paragraphs[place.paragraph];
  if (paragraph === undefined) return [];
  const sentence = sentenceOf(paragraph, place.unit);
  const last = firstClauseFrom(paragraph.clauses, place.unit) - 1;
  return takeClauses(paragraph, last, -1, (clause) => sentenceOf(paragraph, clause.verbFrom) === sentence).filter(
    ({ subject }) => subject.to < place.unit,
  );
}
