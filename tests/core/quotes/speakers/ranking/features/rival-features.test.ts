import { describe, expect, it } from 'vitest';
import { speakerThenQuote } from '../../../../../../src/core/quotes/constructs/clauses/speaker-then-quote.ts';
import { rivalFeatures } from '../../../../../../src/core/quotes/speakers/ranking/features/rival-features.ts';
import { placeIn } from '../../../place-in.ts';

function featuresIn(text: string): string[][] {
  const place = placeIn(text);
  const rivals = speakerThenQuote.find(place);
  return rivals.map((candidate) => rivalFeatures(place, candidate, rivals).map((pieces) => pieces.join('|')));
}

describe('rivalFeatures', () => {
  it('sees the name beside a role', () => {
    expect(featuresIn('The mayor, Ada Byron, said “no”.').flat()).toContain(
      'twin|speaker-then-quote|apposed saying noun|apposition saying name',
    );
  });

  it('sees the report that a clause stands in', () => {
    expect(featuresIn('Ada Byron said the law was printed “in ink”.')[0]).toContain(
      'outer|speaker-then-quote|direct other noun|direct saying',
    );
  });

  it('sees nobody beside a lone subject', () => {
    expect(featuresIn('Ada Byron said “no”.')).toEqual([['outer|speaker-then-quote|direct saying name|none']]);
  });
});
