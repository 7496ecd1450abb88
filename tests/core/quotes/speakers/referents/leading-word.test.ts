import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../src/core/languages/english/english-pack.ts';
import { leadingWord } from '../../../../../src/core/quotes/speakers/referents/leading-word.ts';

it.each([
  ['a spokesman for ', 'for'],
  ['a spokesman for Mayor ', 'for'],
  ['a spokesman for Mr. ', 'for'],
  ['Halden’s ', 'halden’s'],
  ['Mayor ', ''],
  ['', ''],
])('of “%s” is “%s”', (before, word) => {
  expect(leadingWord(before, ENGLISH_PACK)).toBe(word);
});
