import { expect, it } from 'vitest';
import { resolutionWords } from '../../../../content-scripts/card/quote/resolution-words.ts';
import { en } from '../../../../src/locales/en.ts';

const cases = [
  { resolvedBy: 'full-name', sentence: 'The full name stands here.' },
  { resolvedBy: 'surname', sentence: 'A part of the name stands here; the article has the rest elsewhere.' },
  { resolvedBy: 'pronoun', sentence: 'A pronoun stands for the name; the sentences before tell whose.' },
  { resolvedBy: 'role', sentence: 'A role stands for the name; the article tells elsewhere who has it.' },
  { resolvedBy: 'carried-over', sentence: 'The same speaker as in a quote nearby.' },
];

it.each(cases)('$resolvedBy: $sentence', ({ resolvedBy, sentence }) => {
  const key = resolutionWords(resolvedBy);
  expect(key === null ? null : en[key].message).toBe(sentence);
});

it.each([null, 'a-way-of-tomorrow'])('has no sentence for %s', (resolvedBy) => {
  expect(resolutionWords(resolvedBy)).toBeNull();
});
