import { describe, expect, it } from 'vitest';
import { speakerThenQuote } from '../../../../../src/core/quotes/constructs/clauses/speaker-then-quote.ts';
import { verbThenSpeaker } from '../../../../../src/core/quotes/constructs/clauses/verb-then-speaker.ts';
import { describeSetting } from '../../../../../src/core/quotes/describe-setting.ts';
import { onlyCited } from '../../../../../src/core/quotes/speakers/ranking/only-cited.ts';
import { proposeSpeakers } from '../../../../../src/core/quotes/speakers/ranking/propose-speakers.ts';
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

  it.each([
    ['nobody but who is cited', 'Ada Byron zitiert ihren Großvater: „Nie wieder.“', ['ihren Großvater']],
    [
      'who cites too, behind what it is cited with',
      'Ada Byron zitiert ihn mit den Worten: „Nie wieder.“',
      ['Ada Byron', 'den Worten'],
    ],
  ])('lets be proposed %s', (_name, text, words) => {
    const place = placeIn(text, 'de');
    const proposed = proposeSpeakers(place, describeSetting(place)).map(({ candidate: { speaker } }) =>
      text.slice(speaker.start, speaker.end),
    );
    expect([...new Set(proposed)]).toEqual(words);
  });
});
