import { expect, test } from 'vitest';
import { lengthOfRun } from '../../../../../../src/core/actors/model/features/parts/length-of-run.ts';

test.each([
  ['a word alone', 3, 3, 1],
  ['six words', 3, 8, 6],
  ['more', 3, 20, 6],
])('%s', (_what, from, to, length) => {
  expect(lengthOfRun(from, to)).toBe(length);
});
