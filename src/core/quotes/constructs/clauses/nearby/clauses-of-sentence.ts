import { lowerBound } from '../../../../text/lower-bound.ts';
import type { Clause } from '../../../frame/clause.ts';
import type { Paragraph } from '../../../frame/paragraph.ts';
import { takeClauses } from './take-clauses.ts';

/** The first clauses of a sentence of the paragraph, which is counted from 0, in text order. */
export function clausesOfSentence(paragraph: Paragraph | undefined, sentence: number): Clause[] {
  if (paragraph === undefined) return [];
  const { units } = paragraph.frame;
  const from = lowerBound(paragraph.clauses, (clause) => (units[clause.verbFrom]?.sentence ?? 0) < sentence);
  return takeClauses(paragraph, from, 1, (clause) => units[clause.verbFrom]?.sentence === sentence);
}
