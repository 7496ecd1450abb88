import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS, mayFollow, OUTSIDE } from '../../../../../src/core/actors/model/labels.ts';
import { findBestLabels } from '../../../../../src/core/actors/model/scoring/find-best-labels.ts';

const SCALE = 0.25;

/** Scores of up to `longest` words, and a transition for each move that is legal. */
const linearChain = (longest: number) =>
  fc.record({
    scores: fc
      .array(fc.array(fc.integer({ min: -40, max: 40 }), { minLength: LABELS, maxLength: LABELS }), {
        minLength: 1,
        maxLength: longest,
      })
      .map((words) => Int32Array.from(words.flat())),
    transitions: fc
      .array(fc.integer({ min: -8, max: 8 }), { minLength: LABELS * LABELS, maxLength: LABELS * LABELS })
      .map((moves) =>
        Float32Array.from(moves, (weight, move) =>
          mayFollow(Math.floor(move / LABELS), move % LABELS) ? weight : Number.NEGATIVE_INFINITY,
        ),
      ),
  });

type Chain = { readonly scores: Int32Array; readonly transitions: Float32Array };

function labelsOf({ scores, transitions }: Chain): readonly number[] {
  const stretch = { from: 0, to: scores.length / LABELS, row: 0 };
  return Array.from(findBestLabels(scores, stretch, { transitions, weights: { scale: SCALE } }));
}

function scoreOf(labels: readonly number[], { scores, transitions }: Chain): number {
  let before = OUTSIDE;
  let sum = 0;
  labels.forEach((label, word) => {
    sum += (transitions[before * LABELS + label] ?? 0) + (scores[word * LABELS + label] ?? 0) * SCALE;
    before = label;
  });
  return sum + (transitions[before * LABELS + OUTSIDE] ?? 0);
}

/** The best score there is, by trying all labels of all words. */
function bestScore(chain: Chain, labels: readonly number[] = []): number {
  if (labels.length === chain.scores.length / LABELS) return scoreOf(labels, chain);
  let best = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < LABELS; label += 1) best = Math.max(best, bestScore(chain, [...labels, label]));
  return best;
}

describe('the likeliest labels', () => {
  it('are as good as any', () => {
    fc.assert(
      fc.property(linearChain(3), (chain) => {
        expect(scoreOf(labelsOf(chain), chain)).toBeCloseTo(bestScore(chain), 3);
      }),
      { numRuns: 40 },
    );
  });

  it('make whole names, whatever the scores', () => {
    fc.assert(
      fc.property(linearChain(12), (chain) => {
        const labels = [OUTSIDE, ...labelsOf(chain), OUTSIDE];
        labels.slice(1).forEach((label, index) => {
          expect(mayFollow(labels[index] ?? OUTSIDE, label)).toBe(true);
        });
      }),
    );
  });

  it('stay the same when all labels of a word gain as much', () => {
    fc.assert(
      fc.property(linearChain(6), fc.nat(5), fc.integer({ min: 1, max: 50 }), (chain, word, gain) => {
        const row = (word % (chain.scores.length / LABELS)) * LABELS;
        const raised = chain.scores.map((score, at) => (at >= row && at < row + LABELS ? score + gain : score));
        const { transitions } = chain;
        expect(scoreOf(labelsOf({ scores: raised, transitions }), chain)).toBeCloseTo(
          scoreOf(labelsOf(chain), chain),
          3,
        );
      }),
    );
  });
});
