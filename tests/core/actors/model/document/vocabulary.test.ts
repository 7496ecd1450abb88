import { expect, test } from 'vitest';
import { vocabularyOf } from '../../../../../src/core/actors/model/document/vocabulary.ts';
import { CLASS } from '../../../../../src/core/actors/model/document/word.ts';
import { makeLexicon } from '../../../../../src/core/actors/model/lexicon/lexicon.ts';

const lexicon = makeLexicon(1);
const describe = (lang: string, text: string) => vocabularyOf(lexicon, lang).word(text);

const CLASSES: readonly [lang: string, word: string, into: boolean, article: boolean][] = [
  ['it', 'a', true, false],
  ['pt', 'a', false, true],
  ['en', 'a', false, true],
  ['nl', 'de', false, true],
  ['es', 'de', false, false],
  ['fr', 'en', true, false],
  ['nl', 'en', false, false],
];

test.each(CLASSES)('in %s %s leads to a place: %s; is an article: %s', (lang, word, into, article) => {
  const { classes } = describe(lang, word);
  expect([(classes & CLASS.into) !== 0, (classes & CLASS.article) !== 0]).toEqual([into, article]);
});

test.each([
  ['a short word is another one in another language', 'de', false],
  ['at the beginning of a sentence too', 'De', false],
  ['an acronym is the same in all', 'UE', true],
  ['a longer word is the same in all', 'Norham', true],
])('%s', (_, word, isSame) => {
  expect(describe('fr', word).lower === describe('nl', word).lower).toBe(isSame);
});

test('English keeps its words as they are, since its model reads no other language', () => {
  expect(describe('en', 'de').lower).not.toBe(describe('fr', 'de').lower);
});

test.each([
  ['nl', 'Diederik', CLASS.male],
  ['de', 'Wiebke', CLASS.female],
  ['en', 'Diederik', 0],
  ['nl', 'Norham', 0],
])('in %s %s is known as a given name, or not', (lang, word, expected) => {
  expect(describe(lang, word).classes & (CLASS.female | CLASS.male)).toBe(expected);
});
