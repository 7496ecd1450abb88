import { HASH_BITS } from '../features/feature-sink.ts';
import { PackedRows } from './packed-rows.ts';

/**
 * Weights of features by the feature's key, laid out for few visits to memory: `slots[2 * slot]` is the key, 0 where the
 * slot is empty; `slots[2 * slot + 1] >>> 5` says where its weights begin, the lowest five bits how many there are; a
 * negative number says where in `rows` they were added up. A key without its lowest bits, `shift` in number, is its slot,
 * so that a model, whose keys are stored in order, is written from one end of the memory to the other. `seen` has a bit
 * for the highest bits of each key: it says of most unknown features, from near memory, that they are unknown.
 */
export type SparseWeights = {
  readonly slots: Int32Array;
  readonly seen: Int32Array;
  readonly shift: number;
  readonly rows: PackedRows;
} & StoredWeights;

/** Weights one behind the other, as they are stored. */
export type StoredWeights = {
  /** `2 * label + 1` where the weight is positive, else one more. */
  readonly labels: Uint8Array;
  readonly sizes: Uint8Array;
  /** What sizes are to be multiplied by. */
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

/**
 * Makes a table of features.
 *
 * @param keys of the features.
 * @param ends for each of them where its weights end: they begin where those of the one before end.
 */
export function makeWeights(keys: Int32Array, ends: Int32Array, stored: StoredWeights): SparseWeights {
  const bits = Math.ceil(Math.log2(Math.max(keys.length, 1) * 1.5));
  const slots = new Int32Array(2 ** bits * 2);
  const seen = new Int32Array(2 ** (SEEN_BITS - 5));
  fill(slots, seen, KEY_BITS - bits, keys, ends);
  return { slots, seen, shift: KEY_BITS - bits, rows: new PackedRows(), ...stored };
}

function fill(slots: Int32Array, seen: Int32Array, shift: number, keys: Int32Array, ends: Int32Array): void {
  let start = 0;
  for (let feature = 0; feature < keys.length; feature += 1) {
    const key = keys[feature] ?? 0;
    const end = ends[feature] ?? 0;
    const slot = slotOf(slots, shift, key);
    slots[slot] = key;
    slots[slot + 1] = (start << 5) | (end - start);
    const bit = key >>> SEEN_SHIFT;
    seen[bit >>> 5] = (seen[bit >>> 5] ?? 0) | (1 << (bit & 31));
    start = end;
  }
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
function makeRow({ slots, labels, sizes, rows }: SparseWeights, slot: number, place: number): number {
  const row = rows.make();
  const start = place >>> 5;
  const end = start + (place & 31);
  for (let at = start; at < end; at += 1) {
    const signed = (labels[at] ?? 1) - 1;
    const size = sizes[at] ?? 0;
    rows.add(row, signed >> 1, (signed & 1) === 0 ? size : -size);
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
