import { expect, it } from 'vitest';
import { articleFromText } from '../../../../../../src/core/article/article-from-text.ts';
import { readPlaces } from '../../../../../../src/core/quotes/read-places.ts';
import { nearbyWords } from '../../../../../../src/core/quotes/speech/features/around/nearby-words.ts';
import { packFor } from '../../../../languages/pack-for.ts';

it.each([
  [
    'of their own sentence on either side',
    'de',
    'Norham schlief. An der Wand steht „Kurt war hier“ in Rot. Ada ging.',
    ['nearby|an', 'nearby|der', 'nearby|wand', 'nearby|steht', 'nearby-on|in', 'nearby-on|rot'],
  ],
  [
    'at the end of a sentence',
    'en',
    'Norham slept. The wall said “Kurt was here.” Ada left.',
    ['nearby|the', 'nearby|wall', 'nearby|said'],
  ],
])('finds the words around the marks %s', (_name, lang, text, words) => {
  const pack = packFor(lang);
  const [place] = readPlaces(articleFromText(text, lang), pack, []).places;
  expect(place && nearbyWords(place.paragraphs[place.paragraph]?.frame.units ?? [], place)).toEqual(words);
});
