import { describe, expect, it } from 'vitest';
import { findActors } from '../../../../../../src/core/actors/find-actors.ts';
import { articleFromText } from '../../../../../../src/core/article/article-from-text.ts';
import { quoteThenVerb } from '../../../../../../src/core/quotes/constructs/clauses/quote-then-verb.ts';
import { readPlaces } from '../../../../../../src/core/quotes/read-places.ts';
import { ownWordFeatures } from '../../../../../../src/core/quotes/speakers/ranking/features/own-word-features.ts';
import { packFor } from '../../../../languages/pack-for.ts';

function featuresIn(text: string): string[] {
  const pack = packFor('de');
  const article = articleFromText(text, 'de');
  const place = readPlaces(article, pack, findActors(article)).places[0];
  if (place === undefined) throw new Error(`no marks in ${text}`);
  return quoteThenVerb
    .find(place)
    .flatMap((candidate) => ownWordFeatures(place, candidate).map((pieces) => pieces.join('|')));
}

describe('ownWordFeatures', () => {
  it.each([
    ['sees who is named in the words', '„Frag lieber Clara“, sagte Clara Voss.', 'inside|true'],
    ['sees who is not', '„Frag lieber Ada“, sagte Clara Voss.', 'inside|false'],
    ['sees that somebody speaks of themselves', '„Ich lief nie“, sagte Clara Voss.', 'own|true|person'],
    ['counts how often somebody is named', '„Nie“, sagte Clara Voss.', 'mentions|person|1'],
  ])('%s', (_name, text, feature) => {
    expect(featuresIn(text)).toContain(feature);
  });
});
