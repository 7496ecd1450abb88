import { expect, it } from 'vitest';
import { evidenceWords } from '../../../../content-scripts/card/quote/evidence-words.ts';
import { CONSTRUCTS } from '../../../../src/core/quotes/constructs/constructs.ts';
import { en } from '../../../../src/locales/en.ts';

const cases = [
  { construct: 'quote-then-speaker', sentence: 'The speaker is named after the words.' },
  { construct: 'no-speaker', sentence: 'Nothing in the text tells On Record who said this.' },
  {
    construct: 'marks-alone',
    sentence: 'On Record knows only the quotation marks of this language, so it names no speaker.',
  },
  { construct: 'a-construct-of-tomorrow', sentence: 'The words around the quote point to the speaker.' },
  { construct: 'constructor', sentence: 'The words around the quote point to the speaker.' },
];

it.each(cases)('$construct: $sentence', ({ construct, sentence }) => {
  expect(en[evidenceWords(construct)].message).toBe(sentence);
});

it.each([...CONSTRUCTS.map(({ name }) => name), 'carried-over'])('%s has a sentence of its own', (construct) => {
  expect(evidenceWords(construct)).not.toBe('whyOther');
});
