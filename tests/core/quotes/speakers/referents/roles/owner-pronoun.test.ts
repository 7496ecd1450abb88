import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../../src/core/languages/english/english-pack.ts';
import { ownerPronoun } from '../../../../../../src/core/quotes/speakers/referents/roles/owner-pronoun.ts';

it.each([
  ['her resignation letter', 'her'],
  ['Its report', 'Its'],
  ['my letter', null],
  ['the letter', null],
])('%j: %s', (words, expected) => {
  const found = ownerPronoun({ start: 0, end: words.length }, words, ENGLISH_PACK);
  expect(found && words.slice(found.start, found.end)).toBe(expected);
});
