import { LABELS, mayFollow } from '../../../core/actors/model/labels.ts';

/** Weights of a linear-chain CRF: `emission[feature * LABELS + label]`, `transition[before * LABELS + after]`. */
export type Weights = { readonly emission: Float32Array; readonly transition: Float32Array };

/** What learning changes: weights, the sums of their squared slopes, and room to work in. */
export type Learner = {
  readonly weights: Weights;
  readonly squares: Weights;
  readonly legal: Uint8Array;
  /** 0 for features all of whose weights were given up: they are passed over, which halves the time. */
  readonly alive: Uint8Array;
  readonly scratch: Float64Array;
};

/** The longest segment that is learned from; longer ones are tables and lists. */
export const LONGEST = 400;

/** A learner that knows nothing yet. */
export function makeLearner(features: number): Learner {
  const legal = new Uint8Array(LABELS * LABELS);
  for (let from = 0; from < LABELS; from += 1) {
    for (let to = 0; to < LABELS; to += 1) legal[from * LABELS + to] = mayFollow(from, to) ? 1 : 0;
  }
  const zero = (size: number) => new Float32Array(size);
  return {
    weights: { emission: zero(features * LABELS), transition: zero(LABELS * LABELS) },
    squares: { emission: zero(features * LABELS).fill(1e-2), transition: zero(LABELS * LABELS).fill(1e-2) },
    legal,
    alive: new Uint8Array(features).fill(1),
    scratch: new Float64Array(LONGEST * LABELS * 4),
  };
}
