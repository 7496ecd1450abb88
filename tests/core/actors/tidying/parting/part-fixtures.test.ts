import { expect, test } from 'vitest';
import { partFixtures } from '../../../../../src/core/actors/tidying/parting/part-fixtures.ts';
import { tidyMarked } from '../tidy-marked.ts';

const CASES: readonly [name: string, marked: string, tidied: string][] = [
  [
    'two clubs that are named alone too',
    '[O:Norham-Orrion] en direct. [O:Norham] mène, [O:Orrion] pousse.',
    '[O:Norham]-[O:Orrion] en direct. [O:Norham] mène, [O:Orrion] pousse.',
  ],
  ['one name with a hyphen', '[O:Rolls-Royce] recrute. [O:Royce] non.', '[O:Rolls-Royce] recrute. [O:Royce] non.'],
  [
    'a person with a name of two',
    '[P:Norham-Orrion] court de [L:Norham] à [L:Orrion].',
    '[P:Norham-Orrion] court de [L:Norham] à [L:Orrion].',
  ],
];

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, partFixtures)).toBe(tidied);
});
