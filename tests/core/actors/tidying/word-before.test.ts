import { expect, test } from 'vitest';
import { wordBefore } from '../../../../src/core/actors/tidying/word-before.ts';

test.each([
  ['Throughout Norham', 'throughout'],
  ['out of Norham', 'of'],
  ['in “Norham”', null],
  ['Norham', null],
  ['Norham-in Norham', 'in'],
])('before the name in "%s" stands %s', (text, word) => {
  const start = text.lastIndexOf('Norham');
  expect(wordBefore(text, { start, end: start + 6 })).toBe(word);
});
