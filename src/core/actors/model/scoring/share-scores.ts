import { isCapital, wordAt } from '../document/word.ts';
import { LABELS, TYPES } from '../labels.ts';
import type { Stretch } from './find-stretches.ts';

/** How far a use gives way to the others: half. */
const SHARE = 0.5;

/** A word's best score for being outside, then for each type; their mean is 0. */
const KINDS = 1 + TYPES.length;

/**
 * Lets the uses of a word agree on what it names: each use moves half way to the mean of all uses in the article, so
 * that a clear one tells for the others (after the second stage of Krishnan and Manning 2006, without its second model).
 *
 *     Velk Ltd hired her. … Velk fell 3%. … said Velk.   → an organisation, the last time too
 */
export function shareScores(stretches: readonly Stretch[], scores: Int32Array): void {
  const { slots, uses } = findSlots(stretches, scores.length / LABELS);
  const kinds = new Float64Array(slots.length * KINDS);
  const sums = new Float64Array(uses.length * KINDS);
  for (let word = 0; word < slots.length; word += 1) {
    const slot = slots[word] ?? -1;
    if (slot < 0 || (uses[slot] ?? 0) < 2) continue;
    describeKinds(scores, word * LABELS, kinds, word * KINDS);
    for (let kind = 0; kind < KINDS; kind += 1) {
      sums[slot * KINDS + kind] = (sums[slot * KINDS + kind] ?? 0) + (kinds[word * KINDS + kind] ?? 0);
    }
  }
  for (let word = 0; word < slots.length; word += 1) {
    const slot = slots[word] ?? -1;
    const count = slot < 0 ? 0 : (uses[slot] ?? 0);
    if (count < 2) continue;
    for (let label = 0; label < LABELS; label += 1) {
      const kind = kindOf(label);
      const mean = (sums[slot * KINDS + kind] ?? 0) / count;
      const own = kinds[word * KINDS + kind] ?? 0;
      scores[word * LABELS + label] = (scores[word * LABELS + label] ?? 0) + Math.round(SHARE * (mean - own));
    }
  }
}

/** The number of each word, and how many words have each number. */
type Slots = { readonly slots: Int32Array; readonly uses: Int32Array };

/** Gives words that are written alike one number; -1 where capitals say nothing or the word has none. */
function findSlots(stretches: readonly Stretch[], words: number): Slots {
  const slots = new Int32Array(words).fill(-1);
  const uses = new Int32Array(words);
  const slotOf = new Map<number, number>();
  let at = 0;
  for (const { line, from, to } of stretches) {
    for (let index = from; index < to; index += 1) {
      const word = wordAt(line.words, index);
      if (line.style === 0 && isCapital(word)) {
        const slot = slotOf.get(word.exact) ?? slotOf.size;
        slotOf.set(word.exact, slot);
        slots[at] = slot;
        uses[slot] = (uses[slot] ?? 0) + 1;
      }
      at += 1;
    }
  }
  return { slots, uses };
}

function kindOf(label: number): number {
  return (label + 3) >> 2;
}

function describeKinds(scores: Int32Array, row: number, kinds: Float64Array, at: number): void {
  for (let kind = 0; kind < KINDS; kind += 1) kinds[at + kind] = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < LABELS; label += 1) {
    const kind = at + kindOf(label);
    kinds[kind] = Math.max(kinds[kind] ?? 0, scores[row + label] ?? 0);
  }
  let sum = 0;
  for (let kind = 0; kind < KINDS; kind += 1) sum += kinds[at + kind] ?? 0;
  for (let kind = 0; kind < KINDS; kind += 1) kinds[at + kind] = (kinds[at + kind] ?? 0) - sum / KINDS;
}
