import { describe, expect, it } from 'vitest';
import { quoteThenSpeaker } from '../../../../../src/core/quotes/constructs/clauses/quote-then-speaker.ts';
import { speakerThenQuote } from '../../../../../src/core/quotes/constructs/clauses/speaker-then-quote.ts';
import { withoutTold } from '../../../../../src/core/quotes/speakers/ranking/without-told.ts';
import { placeIn } from '../../place-in.ts';

function leftIn(text: string): string[] {
  const place = placeIn(text);
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
