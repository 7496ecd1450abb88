import { expect, test } from 'vitest';
import { partCoordinated } from '../../../../../src/core/actors/tidying/parting/part-coordinated.ts';
import { tidyMarkedIn } from '../tidy-marked-in.ts';

test.each([
  [
    'two firms',
    'fr',
    'les offres de [O:Velk Nord et de Norham Médias]',
    'les offres de [O:Velk Nord] et de [O:Norham Médias]',
  ],
  ['a place that a list knows', 'fr', 'de [O:Paris et d’Orrion]', 'de [L:Paris] et d’[O:Orrion]'],
  ['two firms in Italian', 'it', 'le azioni di [O:Velk e di Norham]', 'le azioni di [O:Velk] e di [O:Norham]'],
  [
    'a regiment',
    'fr',
    'l’appui du [O:9e Velk et du Parc de Norham]',
    'l’appui du [O:9e Velk] et du [O:Parc de Norham]',
  ],
  ['a matter of two', 'fr', '[O:Ministère de la Mer et de la Pêche]', '[O:Ministère de la Mer et de la Pêche]'],
  ['a bare noun', 'fr', '[O:Institut et de Recherche]', '[O:Institut et de Recherche]'],
  ['a person', 'fr', '[P:Ada et de Velk]', '[P:Ada et de Velk]'],
])('%s', (_title, lang, marked, tidied) => {
  expect(tidyMarkedIn(lang, marked, partCoordinated)).toBe(tidied);
});
