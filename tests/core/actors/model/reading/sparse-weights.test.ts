import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LABELS } from '../../../../../src/core/actors/model/labels.ts';
import { addRows, CELLS, unpackRows } from '../../../../../src/core/actors/model/reading/packed-rows.ts';
import {
  findRows,
  keyOf,
  makeWeights,
  type SparseWeights,
} from '../../../../../src/core/actors/model/reading/sparse-weights.ts';

it('adds up what each known feature weighs, and nothing for the others', () => {
  const weight = fc.integer({ min: -127, max: 127 });
  const features = fc.uniqueArray(
    fc.record({
      key: fc.integer({ min: 1, max: 2 ** 24 - 1 }),
      row: fc.array(weight, { minLength: LABELS, maxLength: LABELS }),
    }),
    { selector: ({ key }) => key, maxLength: 60 },
  );
  fc.assert(
    fc.property(features, fc.array(fc.integer({ min: 1, max: 2 ** 25 - 1 }), { maxLength: 20 }), (known, strange) => {
      const values = known.flatMap(({ row }) => row.map((value, label) => ({ value, label })));
      const weights = makeWeights(
        Int32Array.from(known, ({ key }) => key),
        Int32Array.from(known, (_, index) => (index + 1) * LABELS),
        {
          labels: Uint8Array.from(values, ({ value, label }) => 2 * label + (value > 0 ? 1 : 2)),
          sizes: Uint8Array.from(values, ({ value }) => Math.abs(value)),
          scale: 1,
        },
      );
      const others = strange.filter((hash) => known.every(({ key }) => key !== keyOf(hash)));
      const asked = [...known.map(({ key }) => key << 1), ...others];
      const first = scoreOf(weights, asked);
      const sums = known.reduce(
        (sum, { row }) => sum.map((value, label) => value + (row[label] ?? 0)),
        new Array<number>(LABELS).fill(0),
      );
      expect(first).toEqual(sums);
      expect(scoreOf(weights, asked), 'the rows that the first asking made').toEqual(sums);
    }),
  );
});

/** The scores of the labels that features add up to. */
function scoreOf(weights: SparseWeights, features: readonly number[]): number[] {
  const asked = Int32Array.from(features);
  const sum = new Int32Array(CELLS);
  addRows(weights.rows.cells, asked, findRows(weights, asked, asked.length), sum, 0);
  const scores = new Int32Array(LABELS);
  unpackRows(sum, scores);
  return Array.from(scores);
}
