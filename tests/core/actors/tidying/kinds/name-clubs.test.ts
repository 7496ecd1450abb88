import { expect, test } from 'vitest';
import { nameClubs } from '../../../../../src/core/actors/tidying/kinds/name-clubs.ts';
import { tidyMarked } from '../tidy-marked.ts';

test.each([
  ['a club taken for a place', '[L:Real Norham] won.', '[O:Real Norham] won.'],
  [
    'a club taken for people, in two forms',
    '[P:Real Norham] won. [P:Norham] scored early.',
    '[O:Real Norham] won. [O:Norham] scored early.',
  ],
  ['the town of a club', '[O:Real Norham] won in [L:Norham].', '[O:Real Norham] won in [L:Norham].'],
  ['a person of that surname', '[P:Ada Norham] spoke. [P:Norham] left.', '[P:Ada Norham] spoke. [P:Norham] left.'],
  ['a word alone', '[P:Racing] won.', '[P:Racing] won.'],
])('%s', (_name, marked, tidied) => {
  expect(tidyMarked(marked, nameClubs)).toBe(tidied);
});
