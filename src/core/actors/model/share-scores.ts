import { CASE } from './describe-word.ts';
import type { Line } from './document.ts';
import { LABELS, TYPES } from './labels.ts';

/** A stretch of a line that is labelled together: `scores[(index - from) * LABELS + label]` of its words. */
export type Stretch = {
  readonly line: Line;
  readonly from: number;
  readonly to: number;
  readonly scores: Int32Array;
};

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
export function shareScores(stretches: readonly Stretch[]): void {
  const sums = new Map<number, Float64Array>();
  for (const { line, from, to, scores } of stretches) {
    for (let index = from; index < to; index += 1) {
      const key = keyOf(line, index);
      if (key !== null) addUse(sums, key, scores, (index - from) * LABELS);
    }
  }
  for (const { line, from, to, scores } of stretches) {
    for (let index = from; index < to; index += 1) {
      const sum = sums.get(keyOf(line, index) ?? 0);
      if (sum !== undefined && (sum[KINDS] ?? 0) > 1) giveWay(scores, (index - from) * LABELS, sum);
    }
  }
}

/** `null` where capitals say nothing or the word has none. */
function keyOf(line: Line, index: number): number | null {
  const word = line.words[index];
  if (word === undefined || line.style !== 0) return null;
  return word.casing === CASE.capital || word.casing === CASE.capitals || word.casing === CASE.mixed
    ? word.exact
    : null;
}

/** Sums end with the number of uses. */
function addUse(sums: Map<number, Float64Array>, key: number, scores: Int32Array, row: number): void {
  const kinds = kindsOf(scores, row);
  const sum = sums.get(key) ?? new Float64Array(KINDS + 1);
  for (let kind = 0; kind < KINDS; kind += 1) sum[kind] = (sum[kind] ?? 0) + (kinds[kind] ?? 0);
  sum[KINDS] = (sum[KINDS] ?? 0) + 1;
  sums.set(key, sum);
}

function giveWay(scores: Int32Array, row: number, sum: Float64Array): void {
  const kinds = kindsOf(scores, row);
  for (let label = 0; label < LABELS; label += 1) {
    const kind = (label + 3) >> 2;
    const mean = (sum[kind] ?? 0) / (sum[KINDS] ?? 1);
    scores[row + label] = (scores[row + label] ?? 0) + Math.round(SHARE * (mean - (kinds[kind] ?? 0)));
  }
}

const kinds = new Float64Array(KINDS);

/** One array for all calls: read it before the next. */
function kindsOf(scores: Int32Array, row: number): Float64Array {
  kinds.fill(Number.NEGATIVE_INFINITY);
  for (let label = 0; label < LABELS; label += 1) {
    const kind = (label + 3) >> 2;
    kinds[kind] = Math.max(kinds[kind] ?? 0, scores[row + label] ?? 0);
  }
  let sum = 0;
  for (const best of kinds) sum += best;
  for (let kind = 0; kind < KINDS; kind += 1) kinds[kind] = (kinds[kind] ?? 0) - sum / KINDS;
  return kinds;
}
