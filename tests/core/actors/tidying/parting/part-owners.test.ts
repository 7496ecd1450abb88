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
  ['a word that owns nothing', '[O:Norham Women’s Institute] won.', '[O:Norham Women’s Institute] won.'],
  [
    'a thing of theirs',
    '[O:Norham University’s Velk Prize] went to her.',
    '[O:Norham University’s Velk Prize] went to her.',
  ],
  ['people', '[P:Norham University’s Dance School] won.', '[P:Norham University’s Dance School] won.'],
];

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, partOwners)).toBe(tidied);
});
