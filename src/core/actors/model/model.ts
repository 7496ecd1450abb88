import type { Reach } from './document/find-candidates.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { SparseWeights } from './reading/sparse-weights.ts';

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
