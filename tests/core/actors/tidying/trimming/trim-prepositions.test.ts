import { expect, test } from 'vitest';
import { trimPrepositions } from '../../../../../src/core/actors/tidying/trimming/trim-prepositions.ts';
import { tidyMarkedIn } from '../tidy-marked-in.ts';

const CASES: readonly [name: string, lang: string, marked: string, tidied: string][] = [
  [
    'a preposition that begins the sentence',
    'pt',
    'Calou. [P:Pela Velk] falou Orr.',
    'Calou. Pela [P:Velk] falou Orr.',
  ],
  ['a particle of a surname', 'nl', '[P:Van Velk] zwijgt.', '[P:Van Velk] zwijgt.'],
  ['a preposition that is a given name too', 'it', '[P:Secondo Velk] tace.', '[P:Secondo Velk] tace.'],
  ['before a full name', 'pt', 'Calou. [P:Segundo Ada Velk], choveu.', 'Calou. Segundo [P:Ada Velk], choveu.'],
  ['within a sentence', 'it', 'parla [P:Su Velk]', 'parla [P:Su Velk]'],
  ['the name of an organisation', 'it', '[O:Per Norham] tace.', '[O:Per Norham] tace.'],
  ['an article', 'pt', '[P:A Velk] calou.', '[P:A Velk] calou.'],
];

test.each(CASES)('%s', (_, lang, marked, tidied) => {
  expect(tidyMarkedIn(lang, marked, trimPrepositions)).toBe(tidied);
});
