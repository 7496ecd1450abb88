import { expect, test } from 'vitest';
import { dropDemonyms } from '../../../../../src/core/actors/tidying/dropping/drop-demonyms.ts';
import { tidyMarkedIn } from '../tidy-marked-in.ts';

const CASES: readonly [name: string, lang: string, marked: string, tidied: string][] = [
  ['behind its article', 'fr', 'L’[L:Italien] a gagné.', 'L’Italien a gagné.'],
  ['with its article', 'it', '[O:Gli Italiani] hanno vinto.', 'Gli Italiani hanno vinto.'],
  ['with an article that is hung on', 'fr', '[O:L’Italien] a gagné.', 'L’Italien a gagné.'],
  ['behind “of the”', 'pt', 'a vitória dos [O:Italianos]', 'a vitória dos Italianos'],
  ['a surname', 'it', '[P:Russo] ha vinto.', '[P:Russo] ha vinto.'],
  [
    'a surname that begins as an article does',
    'it',
    'È [P:Ada La Russa]. [P:La Russa] ha vinto.',
    'È [P:Ada La Russa]. [P:La Russa] ha vinto.',
  ],
  ['of somebody', 'fr', 'la victoire de [P:Breton]', 'la victoire de [P:Breton]'],
  ['a country', 'fr', 'La [L:Suisse] a gagné.', 'La [L:Suisse] a gagné.'],
  ['a country that is called as its women are', 'it', 'L’[L:Ucraina] ha risposto.', 'L’[L:Ucraina] ha risposto.'],
  ['a region that is called so', 'fr', 'les plages de la [L:Corse]', 'les plages de la [L:Corse]'],
  ['a longer name', 'fr', 'La [O:Française des eaux] a gagné.', 'La [O:Française des eaux] a gagné.'],
  ['a language without such a list', 'nl', 'De [P:Belg] lachte.', 'De [P:Belg] lachte.'],
];

test.each(CASES)('%s', (_, lang, marked, tidied) => {
  expect(tidyMarkedIn(lang, marked, dropDemonyms)).toBe(tidied);
});
