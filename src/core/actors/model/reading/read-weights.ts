import { LABELS } from '../labels.ts';
import type { ByteReader } from './byte-reader.ts';
import { addWeights, makeWeights, type SparseWeights } from './sparse-weights.ts';
import type { SymbolReader } from './symbol-reader.ts';

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
  const labels = reader.symbols();
  const sizes = reader.symbols();
  const weights = makeWeights(features, new Int16Array(total), scale);
  let start = 0;
  for (let feature = 0; feature < features; feature += 1) {
    const end = readPairs(weights.pairs, start, labels, sizes);
    addWeights(weights, keys[feature] ?? 0, start, end - start);
    start = end;
  }
  return weights;
}

/** Reads the weights of a feature, of which the first comes to stand at `start` of `pairs`, and says where they end. */
function readPairs(pairs: Int16Array, start: number, labels: SymbolReader, sizes: SymbolReader): number {
  let end = start;
  let label = labels.next(END);
  while (label !== END && end < pairs.length) {
    pairs[end] = label;
    end += 1;
    label = labels.next(label);
  }
  const context = sizeContext(end - start);
  for (let at = start; at < end; at += 1) {
    const signed = (pairs[at] ?? 0) - 1;
    const size = sizes.next(context);
    pairs[at] = ((signed & 1) === 0 ? size << 8 : -size << 8) | (signed >> 1);
  }
  return end;
}
