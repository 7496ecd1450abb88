import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/core/article/article-from-text.ts';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';

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
        const { quotes, nonSpeech } = findQuotes(articleFromText(text, lang), []);
        for (const { start, end } of [...quotes, ...nonSpeech, ...quotes.flatMap(({ speakers }) => speakers)]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
