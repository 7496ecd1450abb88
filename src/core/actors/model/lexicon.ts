import { mixHashes } from './hash.ts';

/**
 * What lists say about words and names, looked up by hash: the lists that a name stands on (a bit each) and the
 * clusters of a word. Open addressing: `keys` is 0 where a slot is empty.
 */
export type Lexicon = {
  readonly keys: Int32Array;
  readonly lists: Int32Array;
  readonly clusters: Int32Array;
};

/** Name lists, in the order of their bits. */
export const LISTS = [
  'given-name',
  'surname',
  'city',
  'region',
  'country',
  'nationality',
  'person',
  'person-alias',
  'company',
  'media',
  'public-body',
  'club',
  'party',
  'organisation-alias',
  'university',
  'work-or-event',
  'geography',
  'notable',
  'ordinary',
  'language',
] as const;

export type ListName = (typeof LISTS)[number];

/** The longest name on a list, in tokens. */
export const LONGEST_LISTED = 7;

/** Starts the hash of a name; its words are mixed in with `mixHashes`, one after the other. */
export const NAME_SEED = 0x5eed;

/** Only so many bits of a hash are kept, so that the stored lists stay small: 2 ** -26 a list entry is mistaken. */
const KEY_BITS = 26;

/** What is stored of a hash; never 0, which marks an empty slot. */
export function keyOf(hash: number): number {
  return hash >>> (32 - KEY_BITS) || 1;
}

/** The slot of a hash, or -1 if no list and no cluster knows it. */
export function findSlot(lexicon: Lexicon, hash: number): number {
  const mask = lexicon.keys.length - 1;
  const key = keyOf(hash);
  let slot = mixHashes(key, 0) & mask;
  for (;;) {
    const found = lexicon.keys[slot] ?? 0;
    if (found === key) return slot;
    if (found === 0) return -1;
    slot = (slot + 1) & mask;
  }
}

/** Makes a lexicon without entries, with room for so many. */
export function makeLexicon(entries: number): Lexicon {
  const size = 2 ** Math.ceil(Math.log2(Math.max(entries, 1) * 1.6));
  return { keys: new Int32Array(size), lists: new Int32Array(size), clusters: new Int32Array(size) };
}

/** Adds what a list or a clustering says about a key. */
export function addEntry(lexicon: Lexicon, key: number, lists: number, clusters: number): void {
  const mask = lexicon.keys.length - 1;
  let slot = mixHashes(key, 0) & mask;
  while (lexicon.keys[slot] !== 0 && lexicon.keys[slot] !== key) slot = (slot + 1) & mask;
  lexicon.keys[slot] = key;
  lexicon.lists[slot] = (lexicon.lists[slot] ?? 0) | lists;
  if (clusters !== 0) lexicon.clusters[slot] = clusters;
}
