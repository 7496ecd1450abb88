import { HASH_BITS } from '../features/feature-sink.ts';
import { PackedRows } from './packed-rows.ts';

/**
 * Weights of features by the feature's key, laid out for few visits to memory: `slots[2 * slot]` is the key, 0 where the
 * slot is empty; `slots[2 * slot + 1] >>> 5` says where in `pairs` its weights begin, the lowest five bits how many
 * there are; a negative number says where in `rows` they were added up. A pair is a label in the low byte and a weight in the high one, to be multiplied by `scale`.
 * A key without its lowest bits, `shift` in number, is its slot, so that a model, whose keys are stored in order, is
 * written from one end of the memory to the other.
 * `seen` has a bit for the highest bits of each key: it says of most unknown features, from near memory, that they are
 * unknown.
 */
export type SparseWeights = {
  readonly slots: Int32Array;
  readonly seen: Int32Array;
  readonly shift: number;
  readonly pairs: Int16Array;
  readonly rows: PackedRows;
  readonly scale: number;
};

/**
 * Only so many of the highest bits of a feature's hash are kept, so that stored keys stay small: 1 in 130 unknown
 * features is taken for a known one.
 */
const KEY_BITS = 24;

const SPARE_BITS = HASH_BITS - KEY_BITS;

/** The highest bits of a key, at which `seen` looks: 128 kilobytes, of which 80,000 features fill one bit in thirteen. */
const SEEN_BITS = 20;

const SEEN_SHIFT = KEY_BITS - SEEN_BITS;

/** What is stored of a feature's hash; 0 is no feature. */
export function keyOf(hash: number): number {
  return hash >>> SPARE_BITS;
}

/** Makes a table with room for so many features, and none in it. */
export function makeWeights(features: number, pairs: Int16Array, scale: number): SparseWeights {
  const bits = Math.ceil(Math.log2(Math.max(features, 1) * 1.5));
  return {
    slots: new Int32Array(2 ** bits * 2),
    seen: new Int32Array(2 ** (SEEN_BITS - 5)),
    shift: KEY_BITS - bits,
    pairs,
    rows: new PackedRows(),
    scale,
  };
}

/** Says of a feature which of the pairs are its weights. */
export function addWeights({ slots, seen, shift }: SparseWeights, key: number, start: number, count: number): void {
  const slot = slotOf(slots, shift, key);
  slots[slot] = key;
  slots[slot + 1] = (start << 5) | count;
  const bit = key >>> SEEN_SHIFT;
  seen[bit >>> 5] = (seen[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

/**
 * Puts in the place of features where in `weights.rows` the rows of their weights begin, still without the scale;
 * leaves out those that weigh nothing, and says how many are left.
 *
 * @param features their hashes; overwritten.
 */
export function findRows(weights: SparseWeights, features: Int32Array, length: number): number {
  const { slots, seen, shift } = weights;
  let known = 0;
  for (let index = 0; index < length; index += 1) {
    const key = keyOf(features[index] ?? 0);
    const bit = key >>> SEEN_SHIFT;
    if ((((seen[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) continue;
    const slot = slotOf(slots, shift, key);
    const place = slots[slot + 1] ?? 0;
    if (place === 0) continue;
    features[known] = place < 0 ? -place : makeRow(weights, slot, place);
    known += 1;
  }
  return known;
}

/** Makes the row of a feature when it is first met: most features of a model are met in no article of a day. */
function makeRow({ slots, pairs, rows }: SparseWeights, slot: number, place: number): number {
  const row = rows.make();
  const start = place >>> 5;
  const end = start + (place & 31);
  for (let at = start; at < end; at += 1) {
    const pair = pairs[at] ?? 0;
    rows.add(row, pair & 255, pair >> 8);
  }
  slots[slot + 1] = -row;
  return row;
}

/** Where a feature's key stands in `slots`, or the empty slot where it would stand. Keys are well mixed already. */
function slotOf(slots: Int32Array, shift: number, key: number): number {
  const last = slots.length - 2;
  let slot = (key >>> shift) << 1;
  for (;;) {
    const found = slots[slot] ?? 0;
    if (found === key || found === 0) return slot;
    slot = (slot + 2) & last;
  }
}
