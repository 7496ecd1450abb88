import { mixHashes } from '../hash.ts';
import { type Lexicon, listsOf } from '../lexicon/lexicon.ts';
import { keyOfName, NAME_SEED } from '../lexicon/lexicon-keys.ts';
import { LONGEST_LISTED } from '../lexicon/name-lists.ts';
import { CASE, type Word, wordAt } from './word.ts';

/**
 * Finds the longest listed name at each place, for each list by itself. A name of several words is sought only where
 * one may begin.
 */
export function findListed(words: readonly Word[], candidates: Uint8Array, lexicon: Lexicon): Int32Array {
  const listed = new Int32Array(words.length * 4);
  const covered = new Int32Array(words.length);
  const found = new Int32Array(LONGEST_LISTED + 1);
  for (let from = 0; from < words.length; from += 1) {
    const word = wordAt(words, from);
    if (word.casing === CASE.mark) continue;
    const longest = candidates[from] === 1 ? Math.min(LONGEST_LISTED, words.length - from) : 1;
    lookUp(words, from, longest, lexicon, found);
    let taken = covered[from] ?? 0;
    for (let length = longest; length >= 1; length -= 1) {
      const lists = (found[length] ?? 0) & ~taken;
      if (lists === 0) continue;
      taken |= lists;
      mark(listed, covered, from, length, lists);
    }
  }
  return listed;
}

/** Looks up what begins at a word and is so many words long: `found[length]`. */
function lookUp(words: readonly Word[], from: number, longest: number, lexicon: Lexicon, found: Int32Array): void {
  let hash = NAME_SEED;
  for (let length = 1; length <= longest; length += 1) {
    const word = wordAt(words, from + length - 1);
    hash = mixHashes(hash, word.folded);
    found[length] = length === 1 ? word.lists : listsOf(lexicon, keyOfName(hash));
  }
}

function mark(listed: Int32Array, covered: Int32Array, from: number, length: number, lists: number): void {
  for (let index = from; index < from + length; index += 1) {
    const place = length === 1 ? 3 : index === from ? 0 : index === from + length - 1 ? 2 : 1;
    listed[index * 4 + place] = (listed[index * 4 + place] ?? 0) | lists;
    covered[index] = (covered[index] ?? 0) | lists;
  }
}
