import { LABELS, mayFollow, OUTSIDE } from '../labels.ts';

/** For each label the labels that may stand before it: those of `label` from `FIRST[label]` to before `FIRST[label + 1]`. */
const { BEFORE, FIRST } = findMoves();

function findMoves(): { readonly BEFORE: Uint8Array; readonly FIRST: Uint8Array } {
  const before: number[] = [];
  const first: number[] = [];
  for (let label = 0; label <= LABELS; label += 1) {
    first.push(before.length);
    for (let other = 0; other < LABELS; other += 1) if (mayFollow(other, label)) before.push(other);
  }
  return { BEFORE: Uint8Array.from(before), FIRST: Uint8Array.from(first) };
}

/** Where words are whose labels are sought: `to - from` of them, the scores of the first begin at `row`. */
type Place = { readonly from: number; readonly to: number; readonly row: number };

/** Moves from label to label, and what scores are to be multiplied by. */
type Chain = { readonly transitions: Float32Array; readonly weights: { readonly scale: number } };

/** The best sums by label up to a word, and up to the next one, in turns; used by one call after the other. */
const sums = new Float64Array(2 * LABELS);

/**
 * The likeliest labels of a stretch of words between words that are outside of names (Viterbi 1967).
 *
 * @param scores `scores[row + word * LABELS + label]`.
 */
export function findBestLabels(
  scores: Int32Array,
  { from, to, row }: Place,
  { transitions, weights: { scale } }: Chain,
): Uint8Array {
  const came = new Uint8Array((to - from + 1) * LABELS);
  for (let label = 0; label < LABELS; label += 1) {
    sums[label] = (transitions[OUTSIDE * LABELS + label] ?? 0) + (scores[row + label] ?? 0) * scale;
  }
  let [last, next] = [0, LABELS];
  for (let word = 1; word < to - from; word += 1) {
    for (let label = 0; label < LABELS; label += 1) {
      const most = findBestMove(last, label, transitions, came, word * LABELS + label);
      sums[next + label] = most + (scores[row + word * LABELS + label] ?? 0) * scale;
    }
    next = last;
    last = LABELS - next;
  }
  findBestMove(last, OUTSIDE, transitions, came, (to - from) * LABELS + OUTSIDE);
  return followBack(came, to - from);
}

/**
 * The best sum with which a label is reached from those at `last`; writes into `came[at]` from which label, once: V8
 * looks anew at all arrays after each number written to one.
 */
function findBestMove(last: number, label: number, transitions: Float32Array, came: Uint8Array, at: number): number {
  const end = FIRST[label + 1] ?? 0;
  let most = Number.NEGATIVE_INFINITY;
  let from = 0;
  for (let move = FIRST[label] ?? 0; move < end; move += 1) {
    const before = BEFORE[move] ?? 0;
    const score = (sums[last + before] ?? 0) + (transitions[before * LABELS + label] ?? 0);
    if (score <= most) continue;
    most = score;
    from = before;
  }
  came[at] = from;
  return most;
}

/** From the label outside after the last word back to the first. */
function followBack(came: Uint8Array, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  let label = OUTSIDE;
  for (let word = length; word > 0; word -= 1) {
    label = came[word * LABELS + label] ?? OUTSIDE;
    labels[word - 1] = label;
  }
  return labels;
}
