import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../../src/core/languages/english/english-pack.ts';
import { SPANISH_PACK } from '../../../../../../src/core/languages/spanish/spanish-pack.ts';
import { isDocument } from '../../../../../../src/core/quotes/speakers/referents/roles/is-document.ts';

it.each([
  ['un informe preliminar de la alcaldía', true],
  ['la autora del informe', false],
])('%j, in Spanish', (words, expected) => {
  expect(isDocument(words, SPANISH_PACK)).toBe(expected);
});

it.each([
  ['the Home Office letter', true],
  ['a post by Ada Byron', true],
  ['the letter writer', false],
  ['Ada Byron', false],
])('%j', (words, expected) => {
  expect(isDocument(words, ENGLISH_PACK)).toBe(expected);
});
