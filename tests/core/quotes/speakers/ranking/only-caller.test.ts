import { describe, expect, it } from 'vitest';
import { speakerThenQuote } from '../../../../../src/core/quotes/constructs/clauses/speaker-then-quote.ts';
import { onlyCaller } from '../../../../../src/core/quotes/speakers/ranking/only-caller.ts';
import { placeIn } from '../../place-in.ts';

function leftIn(text: string): string[] {
  const place = placeIn(text);
  const left = onlyCaller(place, speakerThenQuote.find(place)).map(({ speaker }) =>
    text.slice(speaker.start, speaker.end),
  );
  return [...new Set(left)];
}

describe('onlyCaller', () => {
  it.each([
    ['who calls it so', 'It closes, the mayor said, after what Ada Byron called “a bad winter”.', ['Ada Byron']],
    ['who describes it so', 'The mayor mourned what Ada Byron described as “a bad winter”.', ['Ada Byron']],
  ])('leaves %s', (_name, text, left) => {
    expect(leftIn(text)).toEqual(left);
  });

  it.each([
    ['without “what”', 'The mayor said Ada Byron called it “a bad winter”.'],
    ['before another verb', 'The mayor said what Ada Byron called for was “a bad winter”.'],
    ['where a pronoun calls it so', 'The town said it fell after what it called “a bad winter”.'],
  ])('leaves the others %s', (_name, text) => {
    expect(leftIn(text)).toContain(/mayor/.test(text) ? 'The mayor' : 'The town');
  });
});
