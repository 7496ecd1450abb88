import { expect, test } from 'vitest';
import { partLists } from '../../../../../src/core/actors/tidying/parting/part-lists.ts';
import { tidyMarked } from '../tidy-marked.ts';

const CASES: readonly [name: string, marked: string, tidied: string][] = [
  [
    'three in a list',
    '[O:Orrion Power, Norham Rail] and [O:Velk] won.',
    '[O:Orrion Power], [O:Norham Rail] and [O:Velk] won.',
  ],
  ['partners of one firm', '[O:Velk, Orr & Byron] and [O:Orrion] won.', '[O:Velk, Orr & Byron] and [O:Orrion] won.'],
  ['no list', '[O:Orrion, Norham] won, and [O:Velk] lost.', '[O:Orrion, Norham] won, and [O:Velk] lost.'],
  ['somebody behind', '[O:Orrion, Norham] and [P:Ada Velk] won.', '[O:Orrion, Norham] and [P:Ada Velk] won.'],
  [
    'a third behind its article',
    '[O:Orrion Power, Norham Rail] and the [O:Velk] won.',
    '[O:Orrion Power], [O:Norham Rail] and the [O:Velk] won.',
  ],
  ['people', '[P:Ada Velk, Karl Orr] and [O:Orrion] won.', '[P:Ada Velk, Karl Orr] and [O:Orrion] won.'],
];

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, partLists)).toBe(tidied);
});
