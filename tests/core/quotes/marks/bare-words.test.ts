import { expect, it } from 'vitest';
import { bareWords } from '../../../../src/core/quotes/marks/bare-words.ts';

it.each([
  ['Never.', 'never'],
  ['Never again, ', 'never again'],
  ['  ', ''],
  ['No. 9', 'no. 9'],
])('bares %j', (words, bare) => {
  expect(bareWords(words)).toBe(bare);
});
