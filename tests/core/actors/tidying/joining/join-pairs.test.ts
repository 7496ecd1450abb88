import { expect, test } from 'vitest';
import { joinPairs } from '../../../../../src/core/actors/tidying/joining/join-pairs.ts';
import { tidyMarked } from '../tidy-marked.ts';

test.each([
  [
    'an institution',
    'The [O:Norham Rail] and [O:Harbour Workers Union] met.',
    'The [O:Norham Rail and Harbour Workers Union] met.',
  ],
  ['one of two places', 'It left [L:Norham] and [O:Velk Police].', 'It left [O:Norham and Velk Police].'],
  ['not two institutions', 'The [O:Norham Rail Union] and [O:Harbour Workers Union] met.', null],
  ['not what has its noun in front', 'The [O:University of Orrion] and [O:Velk Council] met.', null],
  ['not where somebody is', 'Orrion of [L:Norham] and [O:Velk Council] met.', null],
  ['not what has no article', '[O:Norham Rail] and [O:Harbour Workers Union] met.', null],
  ['not a word and an institution', 'The [O:Orrion] and [O:Velk Rail Union] met.', null],
  ['not what goes on too long', 'The [O:Norham Rail] and [O:Old Velk Rail Workers Union] met.', null],
  ['not a place and a longer name', '[L:Norham] and [O:Velk Rail Union] met.', null],
  ['not what does not end as one', 'The [O:Norham Rail] and [O:Velk Harbour] met.', null],
])('joins %s', (_title, text, tidied) => {
  expect(tidyMarked(text, joinPairs)).toBe(tidied ?? text);
});
