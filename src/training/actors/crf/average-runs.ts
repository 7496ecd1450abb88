import { LABELS } from '../../../core/actors/model/labels.ts';
import type { Weights } from './learner.ts';

/** What was learned in one run: the weights of its features, and each feature's key in the model, ascending. */
export type Run = { readonly weights: Weights; readonly keys: Int32Array };

/**
 * Averages what was learned in several runs, each with other people in its copies, in another order and with other
 * weights given up: what all of them learned stays, what one of them learned by chance becomes small.
 */
export function averageRuns(runs: readonly Run[]): Run {
  const keys = joinKeys(runs);
  const places = new Map(Array.from(keys, (key, place) => [key, place]));
  const emission = new Float32Array(keys.length * LABELS);
  const transition = new Float32Array(LABELS * LABELS);
  for (const { weights, keys: own } of runs) {
    own.forEach((key, feature) => {
      const place = places.get(key);
      if (place === undefined) return;
      const row = weights.emission.subarray(feature * LABELS, (feature + 1) * LABELS);
      addRow(emission, place * LABELS, row, 1 / runs.length);
    });
    addRow(transition, 0, weights.transition, 1 / runs.length);
  }
  return { weights: { emission, transition }, keys };
}

/** The keys of features that keep a weight in any of the runs. */
function joinKeys(runs: readonly Run[]): Int32Array {
  const joined = new Set<number>();
  for (const { weights, keys } of runs) {
    weights.emission.forEach((weight, index) => {
      if (weight !== 0) joined.add(keys[Math.floor(index / LABELS)] ?? 0);
    });
  }
  return Int32Array.from(joined).sort();
}

function addRow(sums: Float32Array, at: number, row: Float32Array, share: number): void {
  row.forEach((weight, label) => {
    sums[at + label] = (sums[at + label] ?? 0) + share * weight;
  });
}
