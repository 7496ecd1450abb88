import { fold } from './fold.ts';

/**
 * How much two short texts share, from 0 to 1: twice the shared words over all words (Dice's coefficient).
 * Scripts without spaces are compared letter by letter.
 *
 *     wordOverlap('Harbour reopens', 'Harbour reopens after storm')   // 0.67
 */
export function wordOverlap(one: string, other: string): number {
  const words = wordsOf(one);
  const left = new Map<string, number>();
  for (const word of words) left.set(word, (left.get(word) ?? 0) + 1);
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
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;

function wordsOf(text: string): readonly string[] {
  const words = fold(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.flatMap((word) => (UNSPACED.test(word) ? Array.from(word) : [word]));
}
