import { expect, test } from 'vitest';
import { nameCountries } from '../../../../../src/core/actors/tidying/german/name-countries.ts';
import { tidyMarked } from '../tidy-marked.ts';

test.each([
  ['a country taken for a team', '[O:Norwegen] siegt', '[L:Norwegen] siegt'],
  ['one in the genitive taken for somebody', '[P:Georgiens] Parlament', '[L:Georgiens] Parlament'],
  ['a firm that is called after one', '[O:Norwegen Orrion]', '[O:Norwegen Orrion]'],
  ['somebody else', '[P:Velks]', '[P:Velks]'],
])('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, nameCountries)).toBe(tidied);
});
