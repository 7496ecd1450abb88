import { expect, it } from 'vitest';
import { nearbyWords } from '../../../../../../src/core/quotes/speech/features/around/nearby-words.ts';
import { placeIn } from '../../../place-in.ts';

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
  const place = placeIn(text, lang);
  expect(nearbyWords(place.paragraphs[place.paragraph]?.frame.units ?? [], place)).toEqual(words);
});
