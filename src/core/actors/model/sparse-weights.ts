import { KEY_BITS } from './features/feature-sink.ts';

/**
 * Weights of features by the feature's key, laid out for few visits to memory: `slots[2 * slot]` is the key, 0 where the
 * slot is empty; `slots[2 * slot + 1] >>> 5` says where in `pairs` its weights begin, the lowest five bits how many
 * there are. A pair is a label in the low byte and a weight in the high one, to be multiplied by `scale`.
 * A key without its lowest bits, `shift` in number, is its slot, so that a model, whose keys are stored in order, is
 * written from one end of the memory to the other.
 */
export type SparseWeights = {
  readonly slots: Int32Array;
  readonly shift: number;
  readonly pairs: Int16Array;
  readonly scale: number;
};

/** Makes a table with room for so many features, and none in it. */
export function makeWeights(features: number, pairs: Int16Array, scale: number): SparseWeights {
  const bits = Math.ceil(Math.log2(Math.max(features, 1) * 1.5));
  return { slots: new Int32Array(2 ** bits * 2), shift: KEY_BITS - bits, pairs, scale };
}

/** Says of a feature which of the pairs are its weights. */
export function addWeights({ slots, shift }: SparseWeights, key: number, start: number, count: number): void {
  const slot = slotOf(slots, shift, key);
  slots[slot] = key;
  slots[slot + 1] = (start << 5) | count;
}

/**
 * Adds the weights of features, still without the scale, to the scores of a word, which begin at `row`. In two rounds:
 * looking all of them up first lets the processor wait for many places of memory at once.
 *
 * @param features their keys; overwritten.
 */
export function addScores(
  { slots, shift, pairs }: SparseWeights,
  features: Int32Array,
  length: number,
  scores: Int32Array,
  row: number,
): void {
  for (let index = 0; index < length; index += 1) {
    features[index] = slots[slotOf(slots, shift, features[index] ?? 0) + 1] ?? 0;
  }
  for (let index = 0; index < length; index += 1) {
    const packed = features[index] ?? 0;
    const start = packed >>> 5;
    const end = start + (packed & 31);
    for (let at = start; at < end; at += 1) {
      const pair = pairs[at] ?? 0;
      const cell = row + (pair & 255);
      scores[cell] = (scores[cell] ?? 0) + (pair >> 8);
    }
  }
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
