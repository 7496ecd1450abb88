import { expect, test } from 'vitest';
import { LABELS } from '../../../../src/core/actors/model/labels.ts';
import { ByteReader } from '../../../../src/core/actors/model/reading/byte-reader.ts';
import { addRows, CELLS, unpackRows } from '../../../../src/core/actors/model/reading/packed-rows.ts';
import { readWeights } from '../../../../src/core/actors/model/reading/read-weights.ts';
import { findRows } from '../../../../src/core/actors/model/reading/sparse-weights.ts';
import { ByteWriter } from '../../../../src/training/actors/writing/byte-writer.ts';
import { writeWeights } from '../../../../src/training/actors/writing/write-weights.ts';

/** What a feature weighs by label after writing and reading, of features with these hashes and weights. */
function readBack(features: readonly { hash: number; row: Readonly<Record<number, number>> }[], hash: number) {
  const emission = new Float32Array(features.length * LABELS);
  features.forEach(({ row }, feature) => {
    for (const [label, weight] of Object.entries(row)) emission[feature * LABELS + Number(label)] = weight;
  });
  const writer = new ByteWriter();
  writeWeights(
    writer,
    { emission, transition: new Float32Array(0) },
    Int32Array.from(features, (one) => one.hash),
  );
  const weights = readWeights(new ByteReader(writer.bytes()));
  const asked = Int32Array.of(hash);
  const sum = new Int32Array(CELLS);
  addRows(weights.rows.cells, asked, findRows(weights, asked, 1), sum, 0);
  const scores = new Int32Array(LABELS);
  unpackRows(sum, scores);
  return Object.fromEntries([...scores].flatMap((score, label) => (score === 0 ? [] : [[label, score]])));
}

const FEATURES = [
  { hash: 0x1000, row: { 0: 0.31, 4: -1.26, 16: 0.04 } },
  { hash: 0x2000, row: { 3: 9.9 } },
  { hash: 0x3000, row: { 3: 0.02 } },
  { hash: 0x4000, row: { 5: 0.2 } },
  { hash: 0x4001, row: { 5: 0.3, 6: -0.5 } },
];

test('weights are rounded to tenths, what rounds to nothing is left out', () => {
  expect(readBack(FEATURES, 0x1000)).toEqual({ 0: 3, 4: -13 });
  expect(readBack(FEATURES, 0x3000)).toEqual({});
});

test('a weight that is too great is as great as can be', () => {
  expect(readBack(FEATURES, 0x2000)).toEqual({ 3: 62 });
});

test('features that a shorter key cannot tell apart are added up', () => {
  expect(readBack(FEATURES, 0x4000)).toEqual({ 5: 5, 6: -5 });
});

test('a feature that was never learned weighs nothing', () => {
  expect(readBack(FEATURES, 0x5000)).toEqual({});
});
