import { expect, test } from 'vitest';
import { findTokens } from '../../../../src/core/text/tokens/find-tokens.ts';

const CASES = [
  ['a possessive with an opening mark is one too', 'Ada‘s plan', 'Ada|‘s|plan'],
  ['an opening mark before a letter is none', 'class ‘S’', 'class|‘|S|’'],
  ['a possessive is a token of its own', 'Ada O’Brien’s plan', 'Ada|O’Brien|’s|plan'],
  [
    'dots belong to abbreviations, not to sentences',
    'The U.S. envoy left. Mr. J. Byron and the Rev. Ada King won.',
    'The|U.S.|envoy|left|.|Mr.|J.|Byron|and|the|Rev.|Ada|King|won|.',
  ],
  [
    'so do those to titles of a trade',
    'Engr. Ada King and Atty. J. Byron won.',
    'Engr.|Ada|King|and|Atty.|J.|Byron|won|.',
  ],
  ['compounds come apart at hyphens', 'US-led', 'US|-|led'],
  ['an elided article stands apart', 'dell’Emilia, l’Assemblée', 'dell’|Emilia|,|l’|Assemblée'],
  ['company names keep their marks', 'AT&T and Ada.com', 'AT&T|and|Ada.com'],
] as const;

test.each(CASES)('%s', (_name, text, tokens) => {
  expect(findTokens(text).map((token) => token.text)).toEqual(tokens.split('|'));
});

test('offsets are those of the whole text', () => {
  const text = 'One. 😀 Two.';
  for (const { start, end, text: words } of findTokens(text, 5)) expect(text.slice(start, end)).toBe(words);
});
