import type { LanguagePack } from '../../../languages/pack.ts';
import { type FeatureTree, scorePieces } from '../../../linear-model/feature-tree.ts';
import type { Clause } from '../../frame/clause.ts';
import type { Unit } from '../../frame/frame.ts';
import { rivalSubjectFeatures } from './rival-subject-features.ts';

/**
 * Which of the subjects that a verb may have is likeliest to report.
 *
 *     Ada Byron, who flew in from Leeds, said …   → Ada Byron, and not Leeds
 *     The mayor, Ada Byron, said …                → Ada Byron
 *
 * @param rivals clauses of one verb, one at least.
 * @returns `null` where there is none.
 */
export function chooseSubject(
  units: readonly Unit[],
  rivals: readonly Clause[],
  pack: LanguagePack,
  model: FeatureTree,
): Clause | null {
  const [first, second] = rivals;
  if (first === undefined || second === undefined) return first ?? null;
  let best = first;
  let top = Number.NEGATIVE_INFINITY;
  rivals.forEach((clause, index) => {
    const score = scorePieces(model, rivalSubjectFeatures(units, rivals, index, pack));
    if (score > top) [best, top] = [clause, score];
  });
  return best;
}
