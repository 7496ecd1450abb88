import { KEY_BITS } from './lexicon-keys.ts';

/**
 * What lists say about words and names, looked up by hash. Open addressing, three numbers a slot for few visits to
 * memory: the key, 0 where the slot is empty; the lists that the name stands on, a bit each; the clusters of a word.
 * A key's slot is its highest bits, so that a list, whose keys are stored in order, is written from one end of the
 * memory to the other: three times as fast as here and there.
 * `seen` has a bit for some bits of each key: it says of most unknown names, from near memory, that they are unknown.
 */
export type Lexicon = {
  readonly slots: Int32Array;
  readonly seen: Int32Array;
  /** The number of the last slot. */
  readonly last: number;
  /** How many of a key's lowest bits do not tell its slot. */
  readonly shift: number;
};

/** The highest bits of a key, at which `seen` looks: half a megabyte, of which 300,000 names fill one bit in fourteen. */
const SEEN_BITS = 22;

const SEEN_SHIFT = KEY_BITS - SEEN_BITS;

/** The lists that a name stands on, by the name's key; 0: none. */
export function listsOf(lexicon: Lexicon, key: number): number {
  const slot = findSlot(lexicon, key);
  return slot < 0 ? 0 : (lexicon.slots[slot + 1] ?? 0);
}

/** The clusters of a word, by the word's key, as `packClusters` packs them; 0: unknown. */
export function clustersOf(lexicon: Lexicon, key: number): number {
  const slot = findSlot(lexicon, key);
  return slot < 0 ? 0 : (lexicon.slots[slot + 2] ?? 0);
}

/** Where a key stands, or -1 if no list and no cluster knows it. */
function findSlot({ slots, seen, last, shift }: Lexicon, key: number): number {
  const bit = key >>> SEEN_SHIFT;
  if ((((seen[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0) return -1;
  let slot = key >>> shift;
  for (;;) {
    const found = slots[slot * 3] ?? 0;
    if (found === key) return slot * 3;
    if (found === 0) return -1;
    slot = (slot + 1) & last;
  }
}

/** Makes a lexicon without entries, with room for so many. */
export function makeLexicon(entries: number): Lexicon {
  const bits = Math.ceil(Math.log2(Math.max(entries, 1) * 1.5));
  return {
    slots: new Int32Array(2 ** bits * 3),
    seen: new Int32Array(2 ** (SEEN_BITS - 5)),
    last: 2 ** bits - 1,
    shift: KEY_BITS - bits,
  };
}

/** Of keys that are on lists alone. */
export const NO_CLUSTERS: Int32Array = new Int32Array(0);

/**
 * Puts names or words on lists and into clusters.
 *
 * @param lists a bit each, the same for all of the keys.
 * @param clusters of each key, as `packClusters` packs them, or `NO_CLUSTERS`.
 */
export function addEntries(lexicon: Lexicon, keys: Int32Array, lists: number, clusters: Int32Array): void {
  const { slots, seen, last, shift } = lexicon;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? 0;
    let slot = key >>> shift;
    while (slots[slot * 3] !== 0 && slots[slot * 3] !== key) slot = (slot + 1) & last;
    slots[slot * 3] = key;
    slots[slot * 3 + 1] = (slots[slot * 3 + 1] ?? 0) | lists;
    slots[slot * 3 + 2] = (slots[slot * 3 + 2] ?? 0) | (clusters[index] ?? 0);
    const bit = key >>> SEEN_SHIFT;
    seen[bit >>> 5] = (seen[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
}
