import { expect, it } from 'vitest';
import { wordPairs } from '../../../../src/core/quotes/marks/word-pairs.ts';

it.each([
  [
    ['a', 'b', 'c'],
    ['a b', 'b c'],
  ],
  [['a'], ['a']],
  [[], []],
])('pairs %j', (words, pairs) => {
  expect(wordPairs(words)).toEqual(pairs);
});
