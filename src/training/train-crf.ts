import { LABELS, mayFollow, OUTSIDE } from '../core/actors/model/labels.ts';
import { makeRandom, shuffle } from './random.ts';

/** A stretch of words that are labelled together: for each word the numbers of its features, and its label. */
export type Segment = {
  readonly labels: Uint8Array;
  /** The features of word `i` are `features[starts[i] .. starts[i + 1]]`. */
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly weight: number;
};

export type Settings = {
  readonly epochs: number;
  readonly rate: number;
  /** The share of features that a word does not show when it is learned from. */
  readonly dropout: number;
  /** After two fifths of the epochs, weights nearer to zero than this are given up; the others learn to do without. */
  readonly giveUp: number;
  readonly seed: number;
};

/** Weights of a linear-chain CRF: `emission[feature * LABELS + label]`, `transition[before * LABELS + after]`. */
export type Weights = { readonly emission: Float32Array; readonly transition: Float32Array };

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) by stochastic gradient with
 * AdaGrad (Duchi et al. 2011) and feature dropout; small weights are given up on the way; the weights of the last half of the epochs are averaged.
 */
export function trainCrf(segments: readonly Segment[], features: number, settings: Settings): Weights {
  const random = makeRandom(settings.seed);
  const learner = makeLearner(features);
  const mean = { emission: new Float32Array(features * LABELS), transition: new Float32Array(LABELS * LABELS) };
  const order = [...segments];
  let averaged = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(order, random);
    const rate = settings.rate * (1 - (0.7 * epoch) / settings.epochs);
    for (const segment of order) learn(learner, segment, { ...settings, rate }, random);
    if (epoch === Math.floor(0.4 * settings.epochs)) giveUpSmall(learner, settings.giveUp);
    if (epoch < settings.epochs / 2) continue;
    averaged += 1;
    average(mean.emission, learner.weights.emission, averaged);
    average(mean.transition, learner.weights.transition, averaged);
  }
  return mean;
}

/** Sets small weights to zero for good: with an infinite sum of squares they never move again. */
function giveUpSmall({ weights, squares }: Learner, least: number): void {
  weights.emission.forEach((weight, index) => {
    if (Math.abs(weight) >= least) return;
    weights.emission[index] = 0;
    squares.emission[index] = Number.POSITIVE_INFINITY;
  });
}

type Learner = {
  readonly weights: Weights;
  readonly squares: Weights;
  readonly legal: Uint8Array;
  readonly scratch: Float64Array;
};

/** The longest segment that is learned from; longer ones are tables and lists. */
const LONGEST = 400;

function makeLearner(features: number): Learner {
  const legal = new Uint8Array(LABELS * LABELS);
  for (let from = 0; from < LABELS; from += 1) {
    for (let to = 0; to < LABELS; to += 1) legal[from * LABELS + to] = mayFollow(from, to) ? 1 : 0;
  }
  const zero = (size: number) => new Float32Array(size);
  return {
    weights: { emission: zero(features * LABELS), transition: zero(LABELS * LABELS) },
    squares: { emission: zero(features * LABELS).fill(1e-2), transition: zero(LABELS * LABELS).fill(1e-2) },
    legal,
    scratch: new Float64Array(LONGEST * LABELS * 4),
  };
}

function average(mean: Float32Array, latest: Float32Array, count: number): void {
  for (let index = 0; index < mean.length; index += 1) {
    mean[index] = (mean[index] ?? 0) + ((latest[index] ?? 0) - (mean[index] ?? 0)) / count;
  }
}

function learn(learner: Learner, segment: Segment, settings: Settings, random: () => number): void {
  const length = segment.labels.length;
  if (length > LONGEST) return;
  const { features, starts } = segment;
  const { emission } = learner.weights;
  const kept = new Uint8Array(features.length);
  const scale = 1 / (1 - settings.dropout);
  const scores = learner.scratch.subarray(0, length * LABELS).fill(0);
  for (let word = 0; word < length; word += 1) {
    for (let at = starts[word] as number; at < (starts[word + 1] as number); at += 1) {
      if (random() < settings.dropout) continue;
      kept[at] = 1;
      const row = (features[at] as number) * LABELS;
      for (let label = 0; label < LABELS; label += 1) {
        scores[word * LABELS + label] =
          (scores[word * LABELS + label] as number) + scale * (emission[row + label] as number);
      }
    }
  }
  const moves = expTransitions(learner);
  const expected = new Float64Array(LABELS * LABELS);
  const beliefs = findBeliefs(learner, scores, length, moves, expected);
  updateEmission(learner, segment, kept, beliefs, settings, scale);
  updateTransition(learner, segment, expected, settings);
}

function expTransitions({ weights, legal }: Learner): Float64Array {
  const moves = new Float64Array(LABELS * LABELS);
  for (let move = 0; move < moves.length; move += 1) {
    moves[move] = legal[move] === 1 ? Math.exp(weights.transition[move] as number) : 0;
  }
  return moves;
}

/** Forward and backward in scaled probabilities; gives the belief in each label and adds up the expected moves. */
function findBeliefs(
  learner: Learner,
  scores: Float64Array,
  length: number,
  moves: Float64Array,
  expected: Float64Array,
): Float64Array {
  const size = length * LABELS;
  const likely = learner.scratch.subarray(LONGEST * LABELS, LONGEST * LABELS + size);
  const forward = learner.scratch.subarray(2 * LONGEST * LABELS, 2 * LONGEST * LABELS + size);
  const backward = learner.scratch.subarray(3 * LONGEST * LABELS, 3 * LONGEST * LABELS + size);
  for (let word = 0; word < length; word += 1) exponentiate(scores, likely, word * LABELS);
  for (let word = 0; word < length; word += 1) {
    let total = 0;
    for (let to = 0; to < LABELS; to += 1) {
      let sum = 0;
      if (word === 0) sum = moves[OUTSIDE * LABELS + to] as number;
      else {
        for (let from = 0; from < LABELS; from += 1) {
          sum += (forward[(word - 1) * LABELS + from] as number) * (moves[from * LABELS + to] as number);
        }
      }
      const value = sum * (likely[word * LABELS + to] as number);
      forward[word * LABELS + to] = value;
      total += value;
    }
    for (let to = 0; to < LABELS; to += 1)
      forward[word * LABELS + to] = (forward[word * LABELS + to] as number) / total;
  }
  for (let word = length - 1; word >= 0; word -= 1) {
    let total = 0;
    for (let from = 0; from < LABELS; from += 1) {
      let sum = 0;
      if (word === length - 1) sum = moves[from * LABELS + OUTSIDE] as number;
      else {
        for (let to = 0; to < LABELS; to += 1) {
          const next = (word + 1) * LABELS + to;
          sum += (moves[from * LABELS + to] as number) * (likely[next] as number) * (backward[next] as number);
        }
      }
      backward[word * LABELS + from] = sum;
      total += sum;
    }
    for (let from = 0; from < LABELS; from += 1)
      backward[word * LABELS + from] = (backward[word * LABELS + from] as number) / total;
  }
  for (let word = 0; word <= length; word += 1)
    addExpectedMoves(word, length, moves, likely, forward, backward, expected);
  const beliefs = scores;
  for (let word = 0; word < length; word += 1) {
    let total = 0;
    for (let label = 0; label < LABELS; label += 1) {
      const belief = (forward[word * LABELS + label] as number) * (backward[word * LABELS + label] as number);
      beliefs[word * LABELS + label] = belief;
      total += belief;
    }
    for (let label = 0; label < LABELS; label += 1)
      beliefs[word * LABELS + label] = (beliefs[word * LABELS + label] as number) / total;
  }
  return beliefs;
}

function exponentiate(scores: Float64Array, likely: Float64Array, row: number): void {
  let most = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < LABELS; label += 1) most = Math.max(most, scores[row + label] as number);
  for (let label = 0; label < LABELS; label += 1)
    likely[row + label] = Math.exp((scores[row + label] as number) - most);
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
  const joint = new Float64Array(LABELS * LABELS);
  for (let from = 0; from < LABELS; from += 1) {
    const left = word === 0 ? (from === OUTSIDE ? 1 : 0) : (forward[(word - 1) * LABELS + from] as number);
    if (left === 0) continue;
    for (let to = 0; to < LABELS; to += 1) {
      const next = word * LABELS + to;
      const right = word === length ? (to === OUTSIDE ? 1 : 0) : (likely[next] as number) * (backward[next] as number);
      const value = left * (moves[from * LABELS + to] as number) * right;
      joint[from * LABELS + to] = value;
      total += value;
    }
  }
  for (let move = 0; move < joint.length; move += 1)
    expected[move] = (expected[move] as number) + (joint[move] as number) / total;
}

function updateEmission(
  learner: Learner,
  segment: Segment,
  kept: Uint8Array,
  beliefs: Float64Array,
  settings: Settings,
  scale: number,
): void {
  const { emission } = learner.weights;
  const squares = learner.squares.emission;
  const { features, starts, labels } = segment;
  const step = segment.weight * scale;
  for (let word = 0; word < labels.length; word += 1) {
    const gold = word * LABELS + (labels[word] as number);
    beliefs[gold] = (beliefs[gold] as number) - 1;
    for (let at = starts[word] as number; at < (starts[word + 1] as number); at += 1) {
      if (kept[at] === 0) continue;
      const row = (features[at] as number) * LABELS;
      for (let label = 0; label < LABELS; label += 1) {
        const weight = emission[row + label] as number;
        const slope = step * (beliefs[word * LABELS + label] as number);
        if (slope < 1e-5 && slope > -1e-5) continue;
        const square = (squares[row + label] as number) + slope * slope;
        squares[row + label] = square;
        emission[row + label] = weight - (settings.rate * slope) / Math.sqrt(square);
      }
    }
  }
}

function updateTransition(learner: Learner, segment: Segment, expected: Float64Array, settings: Settings): void {
  const { transition } = learner.weights;
  const squares = learner.squares.transition;
  let from = OUTSIDE;
  for (let word = 0; word <= segment.labels.length; word += 1) {
    const to = segment.labels[word] ?? OUTSIDE;
    expected[from * LABELS + to] = (expected[from * LABELS + to] as number) - 1;
    from = to;
  }
  for (let move = 0; move < expected.length; move += 1) {
    const slope = segment.weight * (expected[move] as number);
    if (slope === 0) continue;
    const square = (squares[move] as number) + slope * slope;
    squares[move] = square;
    transition[move] = (transition[move] as number) - (settings.rate * slope) / Math.sqrt(square);
  }
}
