import { fold } from './fold.ts';
import { MARK_CLASS } from './letters/mark-class.ts';

/**
 * Makes the test of how much other short texts share with one, from 0 to 1: twice the shared words over all words
 * (Dice's coefficient). Scripts without spaces are compared letter by letter.
 *
 *     overlapWith('Harbour reopens')('Harbour reopens after storm')   // 0.67
 */
export function overlapWith(one: string): (other: string) => number {
  const words = wordsOf(one);
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (other) => {
    const left = new Map(counts);
    const others = wordsOf(other);
    let shared = 0;
    for (const word of others) {
      const count = left.get(word) ?? 0;
      if (count === 0) continue;
      shared += 1;
      left.set(word, count - 1);
    }
    const all = words.length + others.length;
    return all === 0 ? 0 : (2 * shared) / all;
  };
}

/** Thai, Lao, Myanmar, Khmer, kana, Han. */
const UNSPACED = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF]/;
const GAP = new RegExp(`[${MARK_CLASS}]+`);

function wordsOf(text: string): readonly string[] {
  const words = fold(text).split(GAP);
  return words.flatMap((word) => (UNSPACED.test(word) ? Array.from(word) : word === '' ? [] : [word]));
}
