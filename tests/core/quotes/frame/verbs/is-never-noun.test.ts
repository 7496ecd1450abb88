import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../src/core/languages/english/english-pack.ts';
import { isNeverNoun } from '../../../../../src/core/quotes/frame/verbs/is-never-noun.ts';

it.each([
  ['say', true],
  ['argue', true],
  ['claim', false],
  ['report', false],
  ['hope', false],
])('tells whether “%s” is no noun as well: %s', (word, is) => {
  expect(isNeverNoun(ENGLISH_PACK.verbs.get(word) ?? null, ENGLISH_PACK)).toBe(is);
});
