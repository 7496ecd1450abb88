import { expect, test } from 'vitest';
import { partOwners } from '../../../../../src/core/actors/tidying/parting/part-owners.ts';
import { tidyMarked } from '../tidy-marked.ts';

const CASES: readonly [name: string, marked: string, tidied: string][] = [
  [
    'an institute of a university',
    '[O:Norham University’s Centre for Harbours] said so.',
    '[O:Norham University]’s [O:Centre for Harbours] said so.',
  ],
  ['a saint', '[O:St Hilda’s School] won.', '[O:St Hilda’s School] won.'],
  ['women', '[O:United Women’s Institute] won.', '[O:United Women’s Institute] won.'],
  [
    'a thing of theirs',
    '[O:Norham University’s Velk Prize] went to her.',
    '[O:Norham University’s Velk Prize] went to her.',
  ],
  [
    'a university by its town',
    '[O:University of Norham’s Centre for Harbours] won.',
    '[O:University of Norham]’s [O:Centre for Harbours] won.',
  ],
  [
    'what is of a land',
    '[O:Information Office of Norham’s State Council] won.',
    '[O:Information Office of Norham’s State Council] won.',
  ],
  ['people', '[P:Norham University’s Dance School] won.', '[P:Norham University’s Dance School] won.'],
  ['a noun alone as owner', '[O:University’s Dance School] won.', '[O:University’s Dance School] won.'],
  ['a noun alone as part', '[O:Norham University’s School] won.', '[O:Norham University’s School] won.'],
];

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, partOwners)).toBe(tidied);
});
