import { expect, test } from 'vitest';
import { ofLanguages } from '../../../../src/training/quotes/fitting/of-languages.ts';

test('what is peculiar to another language is left out', () => {
  const weights = new Map([
    ['de:near', 1],
    ['fr:near', 2],
    ['near', 3],
  ]);
  expect([...ofLanguages(weights, ['de', 'nl'])]).toEqual([
    ['de:near', 1],
    ['near', 3],
  ]);
});
