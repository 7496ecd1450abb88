import type { Lexicon } from './lexicon.ts';

/** What a model has learned, ready for use. */
export type ActorModel = {
  /** The language that it was trained for; BCP 47. */
  readonly lang: string;
  readonly lexicon: Lexicon;
  readonly weights: SparseWeights;
  /** `transitions[before * LABELS + after]`; `-Infinity` where one may not follow the other. */
  readonly transitions: Float32Array;
  /** How far small words before and after a capital are looked at. */
  readonly reach: { readonly left: number; readonly right: number };
};

/**
 * Weights of features, by the feature's key: open addressing, `keys` is 0 where a slot is empty. The weights of the
 * feature in `slot` are `values[at] * scale` for label `labels[at]`, `at` from `starts[slot]` to `ends[slot]`.
 */
export type SparseWeights = {
  readonly keys: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly labels: Uint8Array;
  readonly values: Int8Array;
  readonly scale: number;
};
