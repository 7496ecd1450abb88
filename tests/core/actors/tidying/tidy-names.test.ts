import { expect, test } from 'vitest';
import { tidyNames } from '../../../../src/core/actors/tidying/tidy-names.ts';
import { articleFromText } from '../../../../src/core/article/article-from-text.ts';
import { tidyMarked } from './tidy-marked.ts';

const DUTCH = 'Nee. Glennis [P:Orr van Norham Centraal] zei niets.';

const CASES: readonly [name: string, lang: string, marked: string, tidied: string][] = [
  ['English with its own words', 'en', 'So said [P:Mr Karl Orr].', 'So said Mr [P:Karl Orr].'],
  ['openers before titles', 'en', 'So. [P:But Captain Karl Orr] left.', 'So. But Captain [P:Karl Orr] left.'],
  ['who has an age before titles', 'en', 'So said [O:Captain Orr], 34, there.', 'So said Captain [P:Orr], 34, there.'],
  [
    'compounds before titles',
    'en',
    'Then [P:Norham-born Captain Karl Orr] left.',
    'Then Norham-born Captain [P:Karl Orr] left.',
  ],
  ['what was completed over a name', 'en', 'So said [O:NPC]([O:SP]).', 'So said [O:NPC(SP)].'],
  ['German with its own words', 'de', 'Das rügte der Norhamer Stadtrat.', 'Das rügte der [O:Norhamer Stadtrat].'],
  ['Dutch, whose surnames take “van”', 'nl', DUTCH, 'Nee. [P:Glennis Orr] van [O:Norham Centraal] zei niets.'],
  ['no other language as Dutch', 'fr', DUTCH, DUTCH],
  [
    'German, where nouns stand before names',
    'de',
    'Die [O:Gewerkschaft Orrion] rief.',
    'Die Gewerkschaft [O:Orrion] rief.',
  ],
  ['no other language as German', 'fr', 'La [O:Gewerkschaft Orrion] va.', 'La [O:Gewerkschaft Orrion] va.'],
  [
    'countries in the German genitive',
    'de',
    'Heute sind Norwegens Deiche alt.',
    'Heute sind [L:Norwegens] Deiche alt.',
  ],
  ['who act together in French', 'fr', 'La [O:Velk et Orrion] ont fui.', 'La [O:Velk] et [O:Orrion] ont fui.'],
  ['first names where nouns are small', 'es', 'Hoy [O:Wil] [P:Karl Velk] habló.', 'Hoy [P:Wil Karl Velk] habló.'],
  ['no first names where nouns are not', 'de', 'Da ist [O:Wil] [P:Karl Velk].', 'Da ist [O:Wil] [P:Karl Velk].'],
  ['languages without words of their own', 'fi', '[P:Ada Velk ja Orr]', '[P:Ada Velk ja Orr]'],
];

test.each(CASES)('tidies %s', (_, lang, marked, tidied) => {
  expect(tidyMarked(marked, (text, names) => tidyNames(articleFromText(text, lang), names))).toBe(tidied);
});
