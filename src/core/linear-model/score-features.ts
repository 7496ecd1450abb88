import type { LinearModel } from './linear-model.ts';

/** Adds up the weights of the features; one that the model has not met counts nothing. */
export function scoreFeatures(model: LinearModel, features: readonly string[]): number {
  let score = 0;
  for (const feature of features) score += model.get(feature) ?? 0;
  return score;
}
