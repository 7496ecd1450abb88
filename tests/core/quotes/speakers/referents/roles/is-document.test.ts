import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../../src/core/languages/english/english-pack.ts';
import { isDocument } from '../../../../../../src/core/quotes/speakers/referents/roles/is-document.ts';

it.each([
  ['the Home Office letter', true],
  ['a post by Ada Byron', true],
  ['the letter writer', false],
  ['Ada Byron', false],
])('%j', (words, expected) => {
  expect(isDocument(words, ENGLISH_PACK)).toBe(expected);
});
