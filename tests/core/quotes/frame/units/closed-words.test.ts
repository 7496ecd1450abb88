import { expect, test } from 'vitest';
import { ENGLISH_PACK } from '../../../../../src/core/languages/english/english-pack.ts';
import { GERMAN_PACK } from '../../../../../src/core/languages/german/german-pack.ts';
import { closedWords } from '../../../../../src/core/quotes/frame/units/closed-words.ts';

test.each([
  ['during', true],
  ['she', true],
  ['not', true],
  ['bridge', false],
  ['während', false],
])('says whether “%s” is of a closed class in English: %s', (word, closed) => {
  expect(closedWords(ENGLISH_PACK).has(word)).toBe(closed);
});

test('keeps the words of languages apart', () => {
  expect(closedWords(GERMAN_PACK).has('während')).toBe(true);
  expect(closedWords(GERMAN_PACK).has('during')).toBe(false);
});
