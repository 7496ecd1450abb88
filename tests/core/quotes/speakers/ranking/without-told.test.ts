import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../../../src/core/article/article-from-text.ts';
import { quoteThenSpeaker } from '../../../../../src/core/quotes/constructs/clauses/quote-then-speaker.ts';
import { speakerThenQuote } from '../../../../../src/core/quotes/constructs/clauses/speaker-then-quote.ts';
import { readPlaces } from '../../../../../src/core/quotes/read-places.ts';
import { withoutTold } from '../../../../../src/core/quotes/speakers/ranking/without-told.ts';
import { packFor } from '../../../languages/pack-for.ts';

function leftIn(text: string): string[] {
  const pack = packFor('en');
  const place = readPlaces(articleFromText(text), pack, []).places[0];
  if (place === undefined) throw new Error(`no marks in ${text}`);
  const candidates = [...speakerThenQuote.find(place), ...quoteThenSpeaker.find(place)];
  const left = withoutTold(place, candidates).map(({ speaker }) => text.slice(speaker.start, speaker.end));
  return [...new Set(left)];
}

describe('withoutTold', () => {
  it.each([
    ['who describes, and not whom', 'Ada Byron was described by Karl Orr as “a storm”.', ['Karl Orr']],
    ['nobody where one is told', 'Ada Byron was told “no”.', []],
    ['nobody where one was told before', '“You are too late,” Ada Byron was told.', []],
    ['who reports besides', 'Ada Byron was told and said “no”.', ['Ada Byron']],
    ['who says it in the same form', 'Ada Byron has told Norham “no”.', ['Ada Byron']],
  ])('leaves %s', (_name, text, left) => {
    expect(leftIn(text)).toEqual(left);
  });
});
