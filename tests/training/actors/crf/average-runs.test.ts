import { expect, test } from 'vitest';
import { LABELS } from '../../../../src/core/actors/model/labels.ts';
import { averageRuns, type Run } from '../../../../src/training/actors/crf/average-runs.ts';

/** A run that gave each of some features, by its key, one weight, that of its second label. */
function makeRun(features: Readonly<Record<number, number>>): Run {
  const keys = Int32Array.from(Object.keys(features), Number);
  const emission = new Float32Array(keys.length * LABELS);
  keys.forEach((key, feature) => {
    emission[feature * LABELS + 1] = features[key] ?? 0;
  });
  return { weights: { emission, transition: new Float32Array(LABELS * LABELS).fill(keys.length) }, keys };
}

test('a feature that one run knows weighs half, one that none kept is left out, keys ascend', () => {
  const { weights, keys } = averageRuns([makeRun({ 3: 2, 7: 1, 9: 0 }), makeRun({ 5: -4, 7: 3 })]);
  expect([...keys]).toEqual([3, 5, 7]);
  expect(Array.from(keys, (_, feature) => weights.emission[feature * LABELS + 1])).toEqual([1, -2, 2]);
  expect(weights.transition[4]).toBe(2.5);
});

test('one run stays what it is', () => {
  const { weights, keys } = averageRuns([makeRun({ 3: 2, 7: 0.3 })]);
  expect([...keys]).toEqual([3, 7]);
  expect(weights).toEqual(makeRun({ 3: 2, 7: 0.3 }).weights);
});
