import { expect, test } from 'vitest';
import { isAnswered } from '../../../../src/training/quotes/fitting/is-answered.ts';

const WEIGHTS = new Map([
  ['near', 2],
  ['far', 1],
]);

test.each([
  ['the right option weighs more', [['near'], ['far']], [true, false], true],
  ['another one weighs more', [['near'], ['far']], [false, true], false],
  ['the first of equals', [['near'], ['near']], [true, false], true],
  ['there is none', [], [], false],
])('%s', (_what, options, right, isRight) => {
  expect(isAnswered({ options, right }, WEIGHTS)).toBe(isRight);
});
