import { describe, expect, it } from 'vitest';
import type { GoldArticle } from '../../../../src/training/quotes/gold/gold.ts';
import { matchGoldQuote } from '../../../../src/training/quotes/gold/match-gold-quote.ts';

const TEXT = 'Ada Byron said: “One well is dry.\n\n“The other never was a well.” Nobody laughed.';
const QUOTE = {
  start: TEXT.indexOf('“One'),
  end: TEXT.indexOf(' Nobody'),
  kind: 'direct',
  speaker: null,
} as const;
const ARTICLE: GoldArticle = {
  id: 'one',
  lang: 'fr',
  text: TEXT,
  quotes: [QUOTE],
  nonSpeech: [],
  ambiguous: [],
  mentions: [],
};

function spanOf(words: string): { start: number; end: number } {
  return { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length };
}

describe('matchGoldQuote', () => {
  it.each(['“One well is dry.', '“The other never was a well.”'])(
    'takes %s for the quote whose paragraph it is',
    (words) => {
      expect(matchGoldQuote(ARTICLE, spanOf(words))).toBe(QUOTE);
    },
  );

  it('takes half a paragraph for none', () => {
    expect(matchGoldQuote(ARTICLE, spanOf('never was a well.”'))).toBeNull();
  });
});
