import { expect, test } from 'vitest';
import { nameAged } from '../../../../../src/core/actors/tidying/kinds/name-aged.ts';
import { tidyMarked } from '../tidy-marked.ts';

test.each([
  [
    'who has an age, and from then on',
    '[O:Velk Norham], 46, left. [O:Velk Norham] said so.',
    '[P:Velk Norham], 46, left. [P:Velk Norham] said so.',
  ],
  ['who is called like a place', '[L:Skerrow], 19, left.', '[P:Skerrow], 19, left.'],
  ['no ship', 'The [L:Isle of Skerrow], 31, left.', null],
  ['no team with its points', '[O:Norham Velk], 12, 10 and 8.', null],
  ['nobody of nine points', '[O:Norham Velk], 9, and others', null],
  ['no known firm', '[O:Airbus], 54, and others', null],
  ['no known town', '[L:Geneva], 12, and others', null],
])('makes a person of %s', (_name, marked, tidied) => {
  expect(tidyMarked(marked, nameAged)).toBe(tidied ?? marked);
});
