import { describe, expect, it } from 'vitest';
import { speakerThenQuote } from '../../../../../src/core/quotes/constructs/clauses/speaker-then-quote.ts';
import { namedNearby } from '../../../../../src/core/quotes/constructs/names/named-nearby.ts';
import { topic } from '../../../../../src/core/quotes/constructs/names/topic.ts';
import { withoutReported } from '../../../../../src/core/quotes/speakers/ranking/without-reported.ts';
import { placeIn } from '../../place-in.ts';

function leftIn(text: string, lang: string): string[] {
  const place = placeIn(text, lang);
  const candidates = [speakerThenQuote, topic, namedNearby].flatMap((construct) => construct.find(place));
  const left = withoutReported(place, candidates).map(({ speaker }) => text.slice(speaker.start, speaker.end));
  return [...new Set(left)];
}

describe('withoutReported', () => {
  it.each([
    ['nobody who is told of', 'Recordó que Karl Orr presentó un plan «a medias».', 'es', []],
    ['nobody who is told of, in Italian', 'Ha ricordato che Karl Orr portava un piano «a metà».', 'it', []],
    ['nobody who was told of', 'Recordó que Karl Orr trajo un plan. «Una pena», dijo.', 'es', []],
    ['who reports within', 'Recordó que Karl Orr dijo «a medias».', 'es', ['Karl Orr']],
    ['who is named before', 'Ada Byron llega. Recordó que Karl Orr trajo un plan «a medias».', 'es', ['Ada Byron']],
    [
      'all of a report with its subject',
      'Ada Byron recordó que Karl Orr presentó un plan «a medias».',
      'es',
      ['Ada Byron', 'Karl Orr'],
    ],
    ['all where nothing is reported', 'Llovía, y Karl Orr trajo un plan «a medias».', 'es', ['Karl Orr']],
  ])('leaves %s', (_name, text, lang, left) => {
    expect(leftIn(text, lang)).toEqual(left);
  });
});
