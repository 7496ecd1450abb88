import { expect, it } from 'vitest';
import { articleFromText } from '../../../../src/core/article/article-from-text.ts';
import { findQuotes } from '../../../../src/core/quotes/find-quotes.ts';

it.each([
  ['a sentence', 'en', 'The ferry came late. “We never closed.” It left at noon.', ['“We never closed.”']],
  ['what a verb of speech reports', 'en', '“An insult”, Ada Byron said of the offer.', ['“An insult”']],
  [
    'the same in another language',
    'de',
    'Das Angebot sei „eine Beleidigung“, sagte Ada Byron.',
    ['„eine Beleidigung“'],
  ],
  ['no words that are only marked', 'en', 'The “ghost bus” of Norham came late.', []],
  ['nor what is said not to be said', 'en', 'Ada Byron did not say “never”.', []],
])('without anything learned, finds %s', (_, lang, text, quoted) => {
  const { quotes } = findQuotes(articleFromText(text, lang), [], null);
  expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual(quoted);
});

it('without anything learned, takes who is proposed for the speaker', () => {
  const text = 'The mayor left. “We never closed,” said Ada Byron.';
  const [quote] = findQuotes(articleFromText(text), [], null).quotes;
  expect(text.slice(quote?.speaker?.start, quote?.speaker?.end)).toBe('Ada Byron');
});
