/** Starts the hash of a name; its words are mixed in with `mixHashes`, one after the other. */
export const NAME_SEED = 0x5eed;

/**
 * Only so many bits of a hash are kept, so that the stored lists stay small. Six names of several words are looked up at
 * each word that may begin one, of which 1 in 4,000 is taken for a listed one.
 */
export const KEY_BITS = 28;

/** Of a single word's key so many of the lowest bits are 0: 1 unknown word in 20 is taken for a listed one, and no name is lost by that. */
export const WORD_SPARE_BITS = 6;

/** What is stored of the hash of a name of several words; never 0, which marks an empty slot. */
export function keyOfName(hash: number): number {
  return hash >>> (32 - KEY_BITS) || 1;
}

/** What is stored of the hash of a word, or of a name of one word. */
export function keyOfWord(hash: number): number {
  return (hash >>> (32 - KEY_BITS + WORD_SPARE_BITS)) << WORD_SPARE_BITS || 1 << WORD_SPARE_BITS;
}
