import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addScores, addWeights, makeWeights } from '../../../../src/core/actors/model/sparse-weights.ts';

const LABELS = 4;

it('adds up what each known feature weighs, and nothing for the others', () => {
  const weight = fc.integer({ min: -100, max: 100 });
  const features = fc.uniqueArray(
    fc.record({
      key: fc.integer({ min: 1, max: 2 ** 25 - 1 }),
      row: fc.array(weight, { minLength: LABELS, maxLength: LABELS }),
    }),
    { selector: ({ key }) => key, maxLength: 60 },
  );
  fc.assert(
    fc.property(features, fc.array(fc.integer({ min: 1, max: 2 ** 25 - 1 }), { maxLength: 20 }), (known, others) => {
      const pairs = known.flatMap(({ row }) => row.map((value, label) => (value << 8) | label));
      const weights = makeWeights(known.length, Int16Array.from(pairs), 1);
      known.forEach(({ key }, index) => {
        addWeights(weights, key, index * LABELS, LABELS);
      });
      const asked = [...known.map(({ key }) => key), ...others];
      const scores = new Int32Array(LABELS);
      addScores(weights, Int32Array.from(asked), asked.length, scores, 0);
      const rowOf = new Map(known.map(({ key, row }) => [key, row]));
      const sums = asked.reduce(
        (sum, key) => sum.map((value, label) => value + (rowOf.get(key)?.[label] ?? 0)),
        new Array<number>(LABELS).fill(0),
      );
      expect(Array.from(scores)).toEqual(sums);
    }),
  );
});
