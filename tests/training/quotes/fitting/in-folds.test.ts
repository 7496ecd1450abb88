import { expect, test } from 'vitest';
import { inFolds } from '../../../../src/training/quotes/fitting/in-folds.ts';

test('every fifth is held out together', () => {
  expect(inFolds(['a', 'b', 'c', 'd', 'e', 'f'])).toEqual([['a', 'f'], ['b'], ['c'], ['d'], ['e']]);
});
