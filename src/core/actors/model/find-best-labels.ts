import { LABELS, OUTSIDE } from './labels.ts';

/** For each label the labels that may stand before it. */
type Before = readonly (readonly number[])[];

/**
 * The likeliest labels of a stretch of words between words that are outside of names (Viterbi 1967).
 *
 * @param scores `scores[word * LABELS + label]`
 */
export function findBestLabels(
  scores: Float64Array,
  length: number,
  transitions: Float32Array,
  before: Before,
): Uint8Array {
  const from = new Uint8Array(length * LABELS);
  let last = new Float64Array(LABELS).fill(Number.NEGATIVE_INFINITY);
  let next = new Float64Array(LABELS);
  last[OUTSIDE] = 0;
  for (let word = 0; word < length; word += 1) {
    for (let label = 0; label < LABELS; label += 1) {
      const [best, score] = findBest(last, transitions, before[label] ?? [], label);
      from[word * LABELS + label] = best;
      next[label] = score + (scores[word * LABELS + label] ?? 0);
    }
    [last, next] = [next, last];
  }
  const labels = new Uint8Array(length);
  let label = findBest(last, transitions, before[OUTSIDE] ?? [], OUTSIDE)[0];
  for (let word = length - 1; word >= 0; word -= 1) {
    labels[word] = label;
    label = from[word * LABELS + label] ?? OUTSIDE;
  }
  return labels;
}

function findBest(
  last: Float64Array,
  transitions: Float32Array,
  before: readonly number[],
  to: number,
): [number, number] {
  let best = OUTSIDE;
  let score = Number.NEGATIVE_INFINITY;
  for (const label of before) {
    const sum = (last[label] ?? 0) + (transitions[label * LABELS + to] ?? 0);
    if (sum > score) {
      score = sum;
      best = label;
    }
  }
  return [best, score];
}
