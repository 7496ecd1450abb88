import { expect, test } from 'vitest';
import { fifthOf } from '../../../src/training/quotes/fifth-of.ts';

test('gives an article the same fifth in every run, and each fifth its share', () => {
  const fifths = [...Array(500).keys()].map((number) => fifthOf(`inv-${number}`));
  expect(fifths.slice(0, 2)).toEqual([fifthOf('inv-0'), fifthOf('inv-1')]);
  for (const fifth of [0, 1, 2, 3, 4]) expect(fifths.filter((one) => one === fifth).length).toBeGreaterThan(75);
});
