import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/core/article/article-from-text.ts';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';
import { modelOf } from '../../../src/training/model-of.ts';

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '„',
  '—',
  ':',
  ',',
  '. ',
  ' said ',
  ' Ada ',
  ' that ',
  ' and ',
  'according to ',
  '\n\n',
  ' ',
  'x',
  '\u0000',
  '\ud800',
  '\udc00',
  '日',
  '\u00a0',
  '(',
  ')',
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 120 })
  .map((pieces) => pieces.join(''));
const language = fc.constantFrom('en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'und', 'ja');

describe('findQuotes on hostile texts', () => {
  it('never throws, and every span lies in the text', () => {
    fc.assert(
      fc.property(hostile, language, (text, lang) => {
        const { quotes, nonSpeech } = findQuotes(articleFromText(text, lang), [], modelOf(lang).learned);
        for (const { start, end } of [...quotes, ...nonSpeech, ...quotes.flatMap(({ speakers }) => speakers)]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['10,000 marks that never close', '“ab '.repeat(10_000), 'Ada Byron said: “It is quite over.”'],
    [
      'a paragraph of 500,000 letters',
      'Ada saw the old bridge fall. '.repeat(17_250),
      '“It is quite over,” said Ada Byron.',
    ],
    [
      'two million letters',
      'The old bridge fell on a grey day.\n\n'.repeat(55_600),
      '“It is quite over,” said Ada Byron.',
    ],
    ['lone surrogates', '\ud800 \udc00 '.repeat(2_000), '“It is quite over,” said Ada Byron.'],
  ])(
    'still finds a quote after %s',
    (_name, hostileText, quoted) => {
      const text = `${hostileText}\n\n${quoted}`;
      const { quotes } = findQuotes(articleFromText(text, 'en'), [], modelOf('en').learned);
      const words = quotes.map(({ start, end }) => text.slice(start, end));
      expect(words.at(-1)).toMatch(/^“It is quite over/);
    },
    60_000,
  );
});
