import { lowerBound } from '../../text/lower-bound.ts';
import type { Clause } from './clause.ts';
import type { Paragraph } from './paragraph.ts';

/** Units of a verb with its auxiliaries and adverbs. */
const LONGEST_GROUP = 6;

/** The clauses whose verb ends at a unit, one for each of its possible subjects, the likeliest first. */
export function clausesOfVerb({ clauses }: Paragraph, verb: number): readonly Clause[] {
  const first = lowerBound(clauses, ({ verbFrom }) => verbFrom < verb - LONGEST_GROUP);
  const next = lowerBound(clauses, ({ verbFrom }) => verbFrom <= verb);
  return clauses.slice(first, next).filter(({ verbTo }) => verbTo === verb);
}
