import type { Clause } from '../../../frame/clause.ts';
import { sentenceOf } from '../../../frame/sentence-of.ts';
import type { Place } from '../../construct.ts';
import { firstClauseFrom } from './first-clause-from.ts';
import { takeClauses } from './take-clauses.ts';

/** Clauses that begin after the marks, in their sentence, the nearest first; none whose subject holds the marks. */
export function clausesAfter(place: Place): Clause[] {
  const paragraph = place.paragraphs[place.paragraph];
  if (paragraph === undefined) return [];
  const sentence = sentenceOf(paragraph, place.unit);
  return takeClauses(
    paragraph,
    firstClauseFrom(paragraph.clauses, place.unit),
    1,
    (clause) => sentenceOf(paragraph, clause.verbFrom) === sentence,
  ).filter(({ subject }) => subject.from > place.unit || subject.to < place.unit);
}
