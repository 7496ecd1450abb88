import { expect, test } from 'vitest';
import { fold } from '../../../src/core/text/fold.ts';

test.each([
  ['case', 'HARBOUR Reopens', 'harbour reopens'],
  ['quotation marks of all conventions', '“Ja”, «oui», „so“', '"ja", "oui", "so"'],
  ['apostrophes', 'the town’s', "the town's"],
  ['dashes and hyphens', 'then — now – soon ‑ again', 'then - now - soon - again'],
  ['white space of all kinds, and much of it', ' one\u00A0two \n three ', 'one two three'],
  ['what is invisible', 'har\u00ADbour\u200B', 'harbour'],
  ['ligatures', 'ﬁsh', 'fish'],
])('folds %s', (_name, text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('leaves letters as they are, accents too', () => {
  expect(fold('Málaga 1,5 %')).toBe('málaga 1,5 %');
});
