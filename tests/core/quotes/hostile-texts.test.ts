import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/core/article/article-from-text.ts';
import { packOf } from '../../../src/core/languages/pack-of.ts';
import { findQuotes } from '../../../src/core/quotes/find-quotes.ts';
import { modelOf } from '../../../src/training/model-of.ts';
import { wordsOfPack } from '../../words-of-pack.ts';

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

/** One or two words of a language, again and again: what a loop over its words would never end at, or throw at. */
const repeated = fc.constantFrom('en', 'de', 'fr', 'es', 'it', 'pt', 'nl').chain((lang) => {
  const pack = packOf(lang);
  const word = fc.constantFrom(...(pack === null ? [] : wordsOfPack(pack)));
  return fc.record({ lang: fc.constant(lang), words: fc.array(word, { minLength: 1, maxLength: 2 }) });
});

function expectSpansWithin(text: string, lang: string): void {
  const { quotes, nonSpeech } = findQuotes(articleFromText(text, lang), [], modelOf(lang).learned);
  for (const { start, end } of [...quotes, ...nonSpeech, ...quotes.flatMap(({ speakers }) => speakers)]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
}

describe('findQuotes on hostile texts', () => {
  it('never throws, and every span lies in the text', () => {
    fc.assert(
      fc.property(hostile, language, (text, lang) => expectSpansWithin(text, lang)),
      { numRuns: 300 },
    );
  });

  it('never throws at words of a language that are repeated without end', () => {
    fc.assert(
      fc.property(repeated, ({ lang, words }) =>
        expectSpansWithin(`Ada Byron said ${`${words.join(' ')} `.repeat(10_000)}no. “No,” she said.`, lang),
      ),
      { numRuns: 24 },
    );
  }, 120_000);

  it('never throws at a source of whom thousands of phrases tell more', () => {
    expectSpansWithin(`Selon Velk, ${'une amie, '.repeat(20_000)}le pont est sûr.`, 'fr');
  });

  it('tries one way alone through words with hyphens behind a dash that nothing closes', () => {
    expectSpansWithin(`«Cigola - ha detto ${'a-b '.repeat(29)}no», ha detto Ada Byron.`, 'it');
  }, 5_000);

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
