import { expect, test } from 'vitest';
import { readLine } from '../../../../src/core/actors/roles/read-line.ts';
import { roleWordsOf } from '../../../../src/core/actors/roles/vocabulary/role-words-of.ts';
import { findTokens } from '../../../../src/core/text/tokens/find-tokens.ts';
import { packFor } from '../../languages/pack-for.ts';

test.each([
  ['a verb of speech behind a comma', 'de', '„Nein“, so der Lotse.', { says: true, isBetween: false }],
  ['a verb of speech behind a mark', 'de', '„Nein“ so der Lotse.', { says: true, isBetween: false }],
  ['a verb of speech behind a dash', 'nl', 'Nee – zo de loods.', { says: true, isBetween: false }],
  ['itself behind a word', 'de', 'Er kam doppelt so oft.', { says: false, isBetween: true }],
  ['itself at the beginning of a line', 'de', 'so der Lotse', { says: false, isBetween: true }],
  ['itself in English', 'en', '“No”, so the pilot left.', { says: false }],
])('takes “so” for %s', (_, lang, text, told) => {
  const { words } = readLine(findTokens(text), [], roleWordsOf(packFor(lang)));
  expect(words.find(({ lower }) => lower === 'so' || lower === 'zo')).toMatchObject(told);
});
