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
    const before = left === 0 ? 0 : Math.max(left, countToInstitution(words, index));
    const behind = right === 0 ? 0 : Math.max(right, countOfInstitution(words, index));
    const from = Math.max(0, index - Math.max(before, between, countPrefix(words, index)));
    const to = Math.min(words.length - 1, index + Math.max(behind, countSuffix(words, index)));
    for (let at = from; at <= to; at += 1) candidates[at] = 1;
    last = index;
  }
  return candidates;
}

/** The most words without a capital that an institution's name goes on with, or that stand before its first capital. */
const LONGEST_INSTITUTION = 8;

/** How many words an institution may go on with: "Conseil national des transports publics urbains, qui" → five. */
function countOfInstitution(words: readonly Word[], index: number): number {
  if ((wordAt(words, index).classes & CLASS.organisation) === 0) return 0;
  let count = 0;
  while (count < LONGEST_INSTITUTION && isInner(wordAt(words, index + count + 1))) count += 1;
  return count;
}

/** How far before a capital the noun of an institution stands: "cour administrative d’appel de Norham" → five. */
function countToInstitution(words: readonly Word[], index: number): number {
  let found = 0;
  for (let count = 1; count <= LONGEST_INSTITUTION; count += 1) {
    const word = wordAt(words, index - count);
    if (!isInner(word)) break;
    if ((word.classes & CLASS.organisation) !== 0) found = count;
  }
  return found;
}

function isInner({ mark, casing }: Word): boolean {
  return casing !== CASE.mark || mark === MARK.hyphen;
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
