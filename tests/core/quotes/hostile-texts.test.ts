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

function secondsFor(text: string): number {
  const before = performance.now();
  findQuotes(articleFromText(text), []);
  return (performance.now() - before) / 1000;
}

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

  it.each([
    ['a paragraph of marks that never close', (size: number) => '“ab '.repeat(size / 20)],
    ['a paragraph of apostrophes', (size: number) => "'ab ".repeat(size / 4)],
    ['one sentence of reports', (size: number) => 'Ada said and Bob said '.repeat(size / 22)],
    ['one sentence of quotes', (size: number) => '“Yes,” Ada said, and '.repeat(size / 100)],
    ['one sentence of commas', (size: number) => 'Ada, '.repeat(size / 5)],
    ['one word', (size: number) => 'a'.repeat(size)],
    ['dashes', (size: number) => `— ${'Ada — '.repeat(size / 6)}`],
  ])(
    'takes time in proportion to the length of %s',
    (_name, make) => {
      secondsFor(make(5_000));
      const small = secondsFor(make(10_000));
      const large = secondsFor(make(80_000));
      expect(large).toBeLessThan(Math.max(0.5, small * 8 * 4));
    },
    60_000,
  );
});
