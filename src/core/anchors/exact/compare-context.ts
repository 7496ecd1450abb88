import { encodeWords } from '../searched-text/encode-words.ts';
import { splitWords } from '../searched-text/split-words.ts';
import { createWordSearch } from '../searched-text/word-search.ts';

/** How much of what stood beside a quote stands there still. */
export type SideLikeness = {
  /** 0 to 1, by words. */
  readonly share: number;
  /** How many words that is. */
  readonly words: number;
};

/**
 * Compares what stood before or after a quote with what stands beside a place now.
 *
 *     compareContext('the mayor of the old town said', 'and the mayor of the town said')   // { share: 6 / 7, … }
 *     compareContext('', 'anything')                                                       // { share: 0, words: 0 }
 *
 * @param kept the context as kept, folded
 * @param there as much text from the same side of the place, and a little more, folded
 */
export function compareContext(kept: string, there: string): SideLikeness {
  if (kept !== '' && (there.endsWith(kept) || there.startsWith(kept))) {
    return { share: 1, words: splitWords(kept).length };
  }
  const wanted = wordsOf(kept);
  if (wanted.length === 0) return { share: 0, words: 0 };
  const [best] = createWordSearch(encodeWords(wordsOf(there)))(wanted, wanted.length);
  const words = best ? wanted.length - best.errors : 0;
  return { share: words / wanted.length, words };
}

function wordsOf(text: string): readonly string[] {
  return splitWords(text).map((each) => each.word);
}
