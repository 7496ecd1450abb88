import { expect, test } from 'vitest';
import { officeBefore } from '../../../../../src/core/actors/grouping/narrowing/office-before.ts';
import { packOf } from '../../../../../src/core/languages/pack-of.ts';

/** A text up to the name, and the office at its end. */
const CASES: readonly [name: string, lang: string, text: string, office: string][] = [
  ['a rank of two words', 'en', 'He met Lt. Gen. ', 'lt gen'],
  ['no sentence before it', 'en', 'So said Velk. Gen. ', 'gen'],
  ['a noun of a person', 'en', 'the striker ', 'striker'],
  ['nothing but an adverb', 'en', 'Then ', ''],
  ['no other word', 'en', 'Harbour Mayor ', 'mayor'],
  ['a German noun', 'de', 'Am Montag kam Trainer ', 'trainer'],
];

test.each(CASES)('%s', (_, lang, text, office) => {
  const end = text.length;
  expect(officeBefore(`${text}Orr`, { start: end, end: end + 3 }, packOf(lang)).join(' ')).toBe(office);
});
