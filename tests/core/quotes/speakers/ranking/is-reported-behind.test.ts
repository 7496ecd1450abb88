import { describe, expect, it } from 'vitest';
import { quoteThenVerb } from '../../../../../src/core/quotes/constructs/clauses/quote-then-verb.ts';
import { isReportedBehind } from '../../../../../src/core/quotes/speakers/ranking/is-reported-behind.ts';
import { placeIn } from '../../place-in.ts';

/** The words for whom a verb right behind the last marks of a text reports. */
function reportedBy(lang: string, text: string): string[] {
  const place = placeIn(text, lang, -1);
  const found = quoteThenVerb.find(place).filter((candidate) => isReportedBehind(place, candidate));
  return [...new Set(found.map(({ speaker }) => text.slice(speaker.start, speaker.end)))];
}

describe('isReportedBehind', () => {
  it.each([
    ['fr', 'Ada Byron hausse les épaules. « Jamais de la vie », répond son frère.', ['son frère']],
    ['de', 'Ada Byron zuckt mit den Schultern. „Niemals im Leben“, antwortet ihr Bruder.', ['ihr Bruder']],
  ])('%s: is who stands behind the verb', (lang, text, speakers) => {
    expect(reportedBy(lang, text)).toEqual(speakers);
  });

  it.each([
    ['where the verb does not stand right behind', 'fr', '« Jamais », dans la salle, le soir même, répond son frère.'],
    ['where it thinks', 'fr', '« Jamais de la vie », pense son frère.'],
    ['where it does not say it', 'fr', '« Jamais de la vie », ne répond pas son frère.'],
    ['in English, where that is learned', 'en', '“Never in my life,” said her brother.'],
  ])('is nobody %s', (_name, lang, text) => {
    expect(reportedBy(lang, text)).toEqual([]);
  });
});
