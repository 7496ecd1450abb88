import type { Pieces } from '../../core/linear-model/feature-tree.ts';

/** The names of features, to learn from: `featureNames([['near', 2]])` is `['near|2']`. */
export function featureNames(features: readonly Pieces[]): string[] {
  return features.map((pieces) => pieces.map(String).join('|'));
}
