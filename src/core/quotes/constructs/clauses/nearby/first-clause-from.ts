import { lowerBound } from '../../../../text/lower-bound.ts';
import type { Clause } from '../../../frame/clause.ts';

/** The index of the first clause whose verb begins at a unit or behind. */
export function firstClauseFrom(clauses: readonly Clause[], unit: number): number {
  return lowerBound(clauses, (clause) => clause.verbFrom < unit);
}
