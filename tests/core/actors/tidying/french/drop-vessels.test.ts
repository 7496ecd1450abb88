import { expect, test } from 'vitest';
import { dropVessels } from '../../../../../src/core/actors/tidying/french/drop-vessels.ts';
import { tidyMarked } from '../tidy-marked.ts';

test.each([
  [
    'a trawler, everywhere',
    'le chalutier [P:Ada Norham] sombre. L’[O:Velk] et l’[P:Ada Norham]',
    'le chalutier Ada Norham sombre. L’[O:Velk] et l’Ada Norham',
  ],
  ['with its trade and country', 'du navire de pêche portugais [O:Velk]', 'du navire de pêche portugais Velk'],
  ['whose it is', 'le cargo de [O:Velk]', 'le cargo de [O:Velk]'],
  ['where it goes', 'un bateau vers [L:Norham]', 'un bateau vers [L:Norham]'],
  ['between what it goes', 'le ferry entre [L:Norham] et [L:Orrion]', 'le ferry entre [L:Norham] et [L:Orrion]'],
  ['a known place that it leaves', 'le ferry quitte [L:Calais]', 'le ferry quitte [L:Calais]'],
  ['one that bears a known place’s name', 'le ferry [L:Calais] sombre', 'le ferry Calais sombre'],
  ['somebody behind a comma', 'le bateau, [P:Ada Velk] l’a vu', 'le bateau, [P:Ada Velk] l’a vu'],
])('%s', (_title, marked, tidied) => {
  expect(tidyMarked(marked, dropVessels)).toBe(tidied);
});
