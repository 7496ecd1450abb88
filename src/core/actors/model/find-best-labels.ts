import { LABELS, mayFollow, OUTSIDE } from './labels.ts';

/** For each label the labels that may stand before it: those of `label` from `FIRST[label]` to before `FIRST[label + 1]`. */
const BEFORE: number[] = [];
const FIRST: number[] = [];
for (let label = 0; label <= LABELS; label += 1) {
  FIRST.push(BEFORE.length);
  for (let before = 0; before < LABELS; before += 1) if (mayFollow(before, label)) BEFORE.push(before);
}

/**
 * The likeliest labels of a stretch of words between words that are outside of names (Viterbi 1967).
 *
 * @param scores `scores[word * LABELS + label]`, to be multiplied by `scale`.
 */
export function findBestLabels(
  scores: Int32Array,
  scale: number,
  length: number,
  transitions: Float32Array,
): Uint8Array {
  const from = new Uint8Array((length + 1) * LABELS);
  const best = new Float64Array((length + 1) * LABELS).fill(Number.NEGATIVE_INFINITY);
  for (let label = 0; label < LABELS; label += 1) {
    best[label] = (transitions[OUTSIDE * LABELS + label] ?? 0) + (scores[label] ?? 0) * scale;
  }
  for (let word = 1; word <= length; word += 1) {
    const row = word * LABELS;
    for (let label = 0; label < LABELS; label += 1) {
      let most = Number.NEGATIVE_INFINITY;
      for (let at = FIRST[label] ?? 0; at < (FIRST[label + 1] ?? 0); at += 1) {
        const before = BEFORE[at] ?? 0;
        const score = (best[row - LABELS + before] ?? 0) + (transitions[before * LABELS + label] ?? 0);
        if (score <= most) continue;
        most = score;
        from[row + label] = before;
      }
      best[row + label] = most + (scores[row + label] ?? 0) * scale;
    }
  }
  return followBack(from, length);
}

/** From the label outside after the last word back to the first. */
function followBack(from: Uint8Array, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  let label = OUTSIDE;
  for (let word = length; word > 0; word -= 1) {
    label = from[word * LABELS + label] ?? OUTSIDE;
    labels[word - 1] = label;
  }
  return labels;
}
