import { LABELS, OUTSIDE } from '../../../core/actors/model/labels.ts';
import type { Learner } from './learner.ts';
import type { Segment } from './segment.ts';

/** What one segment taught: how likely each label of each word was, and how often each move was to be expected. */
export type Lesson = {
  readonly segment: Segment;
  /** 1 for each feature that was shown. */
  readonly kept: Uint8Array;
  readonly beliefs: Float64Array;
  readonly expected: Float64Array;
};

/**
 * Moves the weights towards the labels of a segment (AdaGrad); overwrites expected moves.
 *
 * @param scale what shown features are multiplied by, for those that were not.
 */
export function updateWeights(learner: Learner, lesson: Lesson, rate: number, scale: number): void {
  updateEmission(learner, lesson, rate, scale);
  updateTransition(learner, lesson, rate);
}

function updateEmission(learner: Learner, { segment, kept, beliefs }: Lesson, rate: number, scale: number): void {
  const { emission } = learner.weights;
  const squares = learner.squares.emission;
  const { features, starts, labels } = segment;
  const step = segment.weight * scale;
  for (let word = 0; word < labels.length; word += 1) {
    const count = findSlopes(beliefs, word * LABELS, labels[word] ?? 0, step);
    if (count === 0) continue;
    const end = starts[word + 1] ?? 0;
    for (let at = starts[word] ?? 0; at < end; at += 1) {
      if (kept[at] === 0) continue;
      const row = (features[at] ?? 0) * LABELS;
      for (let index = 0; index < count; index += 1) {
        const place = row + (STEEP[index] ?? 0);
        const slope = SLOPES[index] ?? 0;
        const square = (squares[place] ?? 0) + slope * slope;
        squares[place] = square;
        emission[place] = (emission[place] ?? 0) - (rate * slope) / Math.sqrt(square);
      }
    }
  }
}

/** Labels that a word is to be moved to or away from, and how far; used by one word after the other. */
const STEEP = new Uint8Array(LABELS);
const SLOPES = new Float64Array(LABELS);

/** Finds the labels of a word with a slope worth a step, and says how many: most words are known soon and have none. */
function findSlopes(beliefs: Float64Array, row: number, gold: number, step: number): number {
  let count = 0;
  for (let label = 0; label < LABELS; label += 1) {
    const slope = step * ((beliefs[row + label] ?? 0) - (label === gold ? 1 : 0));
    if (slope < 1e-5 && slope > -1e-5) continue;
    STEEP[count] = label;
    SLOPES[count] = slope;
    count += 1;
  }
  return count;
}

function updateTransition(learner: Learner, { segment, expected }: Lesson, rate: number): void {
  const { transition } = learner.weights;
  const squares = learner.squares.transition;
  let from = OUTSIDE;
  for (let word = 0; word <= segment.labels.length; word += 1) {
    const to = segment.labels[word] ?? OUTSIDE;
    expected[from * LABELS + to] = (expected[from * LABELS + to] ?? 0) - 1;
    from = to;
  }
  for (let move = 0; move < expected.length; move += 1) {
    const slope = segment.weight * (expected[move] ?? 0);
    if (slope === 0) continue;
    const square = (squares[move] ?? 0) + slope * slope;
    squares[move] = square;
    transition[move] = (transition[move] ?? 0) - (rate * slope) / Math.sqrt(square);
  }
}
