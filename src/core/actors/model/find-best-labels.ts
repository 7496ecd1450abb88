import { LABELS, mayFollow, OUTSIDE } from './labels.ts';

/** For each label the labels that may stand before it. */
const BEFORE: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, after) =>
  Array.from({ length: LABELS }, (__, before) => before).filter((before) => mayFollow(before, after)),
);

/**
 * The likeliest labels of a stretch of words between words that are outside of names (Viterbi 1967).
 *
 * @param scores `scores[word * LABELS + label]`; changed: in the end each is that of the best way to it.
 */
export function findBestLabels(scores: Float64Array, length: number, transitions: Float32Array): Uint8Array {
  const from = new Uint8Array(length * LABELS);
  for (let word = 0; word < length; word += 1) {
    for (let label = 0; label < LABELS; label += 1) {
      const cell = word * LABELS + label;
      const best = findBestBefore(scores, word, label, transitions);
      from[cell] = best;
      scores[cell] = (scores[cell] ?? 0) + scoreBefore(scores, word, best, label, transitions);
    }
  }
  const labels = new Uint8Array(length);
  let label = findBestBefore(scores, length, OUTSIDE, transitions);
  for (let word = length - 1; word >= 0; word -= 1) {
    labels[word] = label;
    label = from[word * LABELS + label] ?? OUTSIDE;
  }
  return labels;
}

function findBestBefore(scores: Float64Array, word: number, label: number, transitions: Float32Array): number {
  let best = OUTSIDE;
  let most = Number.NEGATIVE_INFINITY;
  for (const before of BEFORE[label] ?? []) {
    const score = scoreBefore(scores, word, before, label, transitions);
    if (score > most) {
      most = score;
      best = before;
    }
  }
  return best;
}

/** The score of the best way to the label before, and of the step from it; before the first word all is outside. */
function scoreBefore(
  scores: Float64Array,
  word: number,
  before: number,
  label: number,
  transitions: Float32Array,
): number {
  const step = transitions[before * LABELS + label] ?? Number.NEGATIVE_INFINITY;
  if (word === 0) return before === OUTSIDE ? step : Number.NEGATIVE_INFINITY;
  return (scores[(word - 1) * LABELS + before] ?? 0) + step;
}
