import { describe, expect, it } from 'vitest';
import { speakerThenQuote } from '../../../../../src/core/quotes/constructs/clauses/speaker-then-quote.ts';
import { verbThenSpeaker } from '../../../../../src/core/quotes/constructs/clauses/verb-then-speaker.ts';
import { onlyCited } from '../../../../../src/core/quotes/speakers/ranking/only-cited.ts';
import { placeIn } from '../../place-in.ts';

function leftIn(text: string): string[] {
  const place = placeIn(text, 'es');
  const found = [...speakerThenQuote.find(place), ...verbThenSpeaker.find(place)];
  return [...new Set(onlyCited(place, found).map(({ speaker }) => text.slice(speaker.start, speaker.end)))];
}

describe('onlyCited', () => {
  it('leaves who is cited', () => {
    expect(leftIn('Ada Byron cita a su abuelo: «Nunca».')).toEqual(['su abuelo']);
  });

  it('leaves all without a colon', () => {
    expect(leftIn('Ada Byron cita a su abuelo con «Nunca».')).toContain('Ada Byron');
  });
});
