import type { Reach } from './find-candidates.ts';
import type { Lexicon } from './lexicon.ts';

/** What a model has learned, ready for use. */
export type ActorModel = {
  /** The languages that it was trained for; BCP 47. */
  readonly langs: readonly string[];
  readonly lexicon: Lexicon;
  readonly weights: SparseWeights;
  /** `transitions[before * LABELS + after]`; `-Infinity` where one may not follow the other. */
  readonly transitions: Float32Array;
  /** Which small words near a capital are looked at. */
  readonly reach: Reach;
};

/**
 * Weights of features by the feature's key, laid out for few visits to memory: `slots[2 * slot]` is the key, 0 where the
 * slot is empty; `slots[2 * slot + 1] >>> 5` says where in `pairs` its weights begin, the lowest five bits how many
 * there are. A pair is a label in the low byte and a weight in the high one, to be multiplied by `scale`.
 */
export type SparseWeights = { readonly slots: Int32Array; readonly pairs: Int16Array; readonly scale: number };
