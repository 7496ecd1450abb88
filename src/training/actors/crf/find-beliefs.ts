import { LABELS, mayFollow, OUTSIDE } from '../../../core/actors/model/labels.ts';
import { type Learner, LONGEST } from './learner.ts';

/** Moves from label to label that are legal: move `i` goes from `FROM[i]` to `TO[i]`, ordered by where it goes from. */
const { FROM, TO } = findMoves();

function findMoves(): { readonly FROM: Uint8Array; readonly TO: Uint8Array } {
  const legal = Array.from({ length: LABELS * LABELS }, (_, move) => ({
    from: Math.floor(move / LABELS),
    to: move % LABELS,
  })).filter(({ from, to }) => mayFollow(from, to));
  return { FROM: Uint8Array.from(legal, ({ from }) => from), TO: Uint8Array.from(legal, ({ to }) => to) };
}

/** How likely each legal move is at one place; used by one word after the other. */
const joint = new Float64Array(FROM.length);

/**
 * Finds how likely each label of each word is, and adds up how often each move from label to label is to be expected:
 * forward and backward in probabilities that are scaled at each word.
 *
 * @param scores overwritten with the beliefs.
 * @param moves the exponentials of the transitions, 0 where one label may not follow the other.
 */
export function findBeliefs(
  learner: Learner,
  scores: Float64Array,
  length: number,
  moves: Float64Array,
  expected: Float64Array,
): Float64Array {
  const room = (part: number) =>
    learner.scratch.subarray(part * LONGEST * LABELS, part * LONGEST * LABELS + length * LABELS);
  const [likely, forward, backward] = [room(1), room(2), room(3)];
  for (let word = 0; word < length; word += 1) exponentiate(scores, likely, word * LABELS);
  for (let word = 0; word < length; word += 1) goForward(word, moves, likely, forward);
  for (let word = length - 1; word >= 0; word -= 1) goBackward(word, length, moves, likely, backward);
  for (let word = 0; word <= length; word += 1)
    addExpectedMoves(word, length, moves, likely, forward, backward, expected);
  const beliefs = scores;
  for (let at = 0; at < length * LABELS; at += 1) beliefs[at] = (forward[at] ?? 0) * (backward[at] ?? 0);
  for (let word = 0; word < length; word += 1) scaleRow(beliefs, word * LABELS);
  return beliefs;
}

function goForward(word: number, moves: Float64Array, likely: Float64Array, forward: Float64Array): void {
  const row = word * LABELS;
  if (word === 0) {
    for (let to = 0; to < LABELS; to += 1) forward[to] = moves[OUTSIDE * LABELS + to] ?? 0;
  } else {
    forward.fill(0, row, row + LABELS);
    for (let move = 0; move < FROM.length; move += 1) {
      const [from, to] = [FROM[move] ?? 0, TO[move] ?? 0];
      forward[row + to] =
        (forward[row + to] ?? 0) + (forward[row - LABELS + from] ?? 0) * (moves[from * LABELS + to] ?? 0);
    }
  }
  for (let to = row; to < row + LABELS; to += 1) forward[to] = (forward[to] ?? 0) * (likely[to] ?? 0);
  scaleRow(forward, row);
}

function goBackward(
  word: number,
  length: number,
  moves: Float64Array,
  likely: Float64Array,
  backward: Float64Array,
): void {
  const row = word * LABELS;
  if (word === length - 1) {
    for (let from = 0; from < LABELS; from += 1) backward[row + from] = moves[from * LABELS + OUTSIDE] ?? 0;
  } else {
    backward.fill(0, row, row + LABELS);
    for (let move = 0; move < FROM.length; move += 1) {
      const [from, to] = [FROM[move] ?? 0, TO[move] ?? 0];
      const next = row + LABELS + to;
      backward[row + from] =
        (backward[row + from] ?? 0) + (moves[from * LABELS + to] ?? 0) * (likely[next] ?? 0) * (backward[next] ?? 0);
    }
  }
  scaleRow(backward, row);
}

/** Makes a row of labels sum up to 1. */
function scaleRow(values: Float64Array, row: number): void {
  let total = 0;
  for (let label = 0; label < LABELS; label += 1) total += values[row + label] ?? 0;
  for (let label = 0; label < LABELS; label += 1) values[row + label] = (values[row + label] ?? 0) / total;
}

function exponentiate(scores: Float64Array, likely: Float64Array, row: number): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < LABELS; label += 1) most = Math.max(most, scores[row + label] ?? 0);
  for (let label = 0; label < LABELS; label += 1) likely[row + label] = Math.exp((scores[row + label] ?? 0) - most);
}

function addExpectedMoves(
  word: number,
  length: number,
  moves: Float64Array,
  likely: Float64Array,
  forward: Float64Array,
  backward: Float64Array,
  expected: Float64Array,
): void {
  let total = 0;
  for (let move = 0; move < FROM.length; move += 1) {
    const [from, to] = [FROM[move] ?? 0, TO[move] ?? 0];
    const left = word === 0 ? (from === OUTSIDE ? 1 : 0) : (forward[(word - 1) * LABELS + from] ?? 0);
    const next = word * LABELS + to;
    const right = word === length ? (to === OUTSIDE ? 1 : 0) : (likely[next] ?? 0) * (backward[next] ?? 0);
    const value = left * (moves[from * LABELS + to] ?? 0) * right;
    joint[move] = value;
    total += value;
  }
  for (let move = 0; move < FROM.length; move += 1) {
    const at = (FROM[move] ?? 0) * LABELS + (TO[move] ?? 0);
    expected[at] = (expected[at] ?? 0) + (joint[move] ?? 0) / total;
  }
}
