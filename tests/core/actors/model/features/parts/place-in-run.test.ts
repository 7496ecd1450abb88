import { expect, test } from 'vitest';
import { placeInRun } from '../../../../../../src/core/actors/model/features/parts/place-in-run.ts';

test.each([
  ['first', 4, 4, 6, 0],
  ['inside', 5, 4, 6, 1],
  ['last', 6, 4, 6, 2],
  ['alone', 4, 4, 4, 3],
])('%s', (_place, index, from, to, number) => {
  expect(placeInRun(index, from, to)).toBe(number);
});
