import { scoreFeatures } from '../../../core/linear-model/score-features.ts';
import type { Choice } from '../../linear-model/fit-weights.ts';
import type { Weights } from '../../linear-model/weights.ts';

/** Whether a right option of a choice scores best, the first of equals. */
export function isAnswered(choice: Choice, weights: Weights): boolean {
  const scores = choice.options.map((features) => scoreFeatures(weights, features));
  return choice.right[scores.indexOf(Math.max(...scores))] === true;
}
