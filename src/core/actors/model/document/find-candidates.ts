import { CASE, CLASS, isCapital, MARK, type Word, wordAt } from './word.ts';

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
export function findCandidates(words: readonly Word[], { left, right, gap }: Reach): Uint8Array {
  const candidates = new Uint8Array(words.length);
  let last = -gap - 2;
  for (let index = 0; index < words.length; index += 1) {
    if (!isCapital(wordAt(words, index))) continue;
    const between = index - last - 1 <= gap ? index - last - 1 : 0;
    const from = Math.max(0, index - Math.max(left, between, countPrefix(words, index)));
    const to = Math.min(words.length - 1, index + Math.max(right, countSuffix(words, index)));
    for (let at = from; at <= to; at += 1) candidates[at] = 1;
    last = index;
  }
  return candidates;
}

/** "al", "-" before "Assad"; "7", "-" before "Eleven". */
function countPrefix(words: readonly Word[], index: number): number {
  let from = index;
  while (from > index - 4 && isJoint(wordAt(words, from - 1))) from -= 1;
  return index - from;
}

function isJoint({ mark, casing, classes }: Word): boolean {
  return mark === MARK.hyphen || casing === CASE.number || (classes & CLASS.particle) !== 0;
}

/** "4" after "iPhone"; "-", "lin" after "Po". */
function countSuffix(words: readonly Word[], index: number): number {
  const next = wordAt(words, index + 1);
  if (next.mark === MARK.hyphen && wordAt(words, index + 2).casing !== CASE.mark) return 2;
  return next.casing === CASE.number ? 1 : 0;
}
