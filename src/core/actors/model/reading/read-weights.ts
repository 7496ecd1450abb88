import { LABELS } from '../labels.ts';
import type { ByteReader } from './byte-reader.ts';
import { makeWeights, type SparseWeights } from './sparse-weights.ts';

/**
 * Stands before a feature's first label and behind its last. A label is coded as `2 * label + 1` if its weight is
 * positive, else one more; its context is the one before it.
 */
export const END = 0;

/** How many numbers code a label and its sign, or the end. */
export const SIGNED_LABELS = 1 + 2 * LABELS;

/** How many contexts the sizes of weights have. */
export const SIZE_CONTEXTS = 6;

/** In which context the sizes of a feature's weights stand: how many it has. */
export function sizeContext(weights: number): number {
  return Math.min(weights, SIZE_CONTEXTS) - 1;
}

/**
 * Reads the weights of features: scale, number of features, of weights, keys, coded labels, coded sizes. What can be told
 * by entropy is coded so, since it takes three quarters of what columns of bytes take that are compressed.
 */
export function readWeights(reader: ByteReader): SparseWeights {
  const scale = reader.float();
  const features = reader.count();
  const total = reader.count();
  const keys = reader.keys(features);
  const labels = new Uint8Array(1 + total + features);
  reader.symbols(labels, labels.subarray(1));
  const ends = new Int32Array(features);
  const contexts = new Uint8Array(total);
  dropEnds(labels, ends, contexts);
  const sizes = new Uint8Array(total);
  reader.symbols(contexts, sizes);
  return makeWeights(keys, ends, { labels, sizes, scale });
}

/** Moves labels up to where their sizes will stand; says where each feature's end and which contexts the sizes have. */
function dropEnds(labels: Uint8Array, ends: Int32Array, contexts: Uint8Array): void {
  let feature = 0;
  let start = 0;
  let end = 0;
  for (let index = 1; index < labels.length; index += 1) {
    const label = labels[index] ?? END;
    if (label !== END) {
      labels[end] = label;
      end += 1;
      continue;
    }
    const context = sizeContext(end - start);
    for (let at = start; at < end; at += 1) contexts[at] = context;
    ends[feature] = end;
    feature += 1;
    start = end;
  }
}
