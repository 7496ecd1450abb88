import { CASE, CLASS, type Word } from './describe-word.ts';
import { isCapital } from './document.ts';

/**
 * Which words without a capital may be part of a name: so many to the left and to the right of one that has it, and
 * all between two that have it if they are no more than `gap`.
 */
export type Reach = { readonly left: number; readonly right: number; readonly gap: number };

/**
 * Marks the words that may be part of a name; all others are outside, so that they cost nothing.
 *
 *     Bank of England, iPhone 4, al-Assad, 7-Eleven      → all of them
 */
export function findCandidates(words: readonly Word[], reach: Reach): Uint8Array {
  const candidates = new Uint8Array(words.length);
  let last = Number.NEGATIVE_INFINITY;
  words.forEach((word, index) => {
    if (!isCapital(word)) return;
    const between = index - last - 1 <= reach.gap ? index - last - 1 : 0;
    const from = index - Math.max(reach.left, between, countPrefix(words, index));
    const to = index + Math.max(reach.right, countSuffix(words, index));
    candidates.fill(1, Math.max(0, from), Math.min(words.length, to + 1));
    last = index;
  });
  return candidates;
}

/** "al", "-" before "Assad"; "7", "-" before "Eleven". */
function countPrefix(words: readonly Word[], index: number): number {
  let from = index;
  while (from > index - 4 && isJoint(words[from - 1])) from -= 1;
  return index - from;
}

function isJoint(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return word.text === '-' || word.casing === CASE.number || (word.classes & CLASS.particle) !== 0;
}

/** "4" after "iPhone"; "-", "lin" after "Po". */
function countSuffix(words: readonly Word[], index: number): number {
  if (words[index + 1]?.text === '-' && (words[index + 2]?.casing ?? CASE.mark) !== CASE.mark) return 2;
  return words[index + 1]?.casing === CASE.number ? 1 : 0;
}
