import { expect, test } from 'vitest';
import { nameRegions } from '../../../../../src/core/actors/tidying/kinds/name-regions.ts';
import { tidyMarked } from '../tidy-marked.ts';

test.each([
  ['where a town is', 'Son de [L:Norham] ([O:Velkland]).', 'Son de [L:Norham] ([L:Velkland]).'],
  ['not an acronym', 'Son de [L:Norham] ([O:VVN]).', null],
  ['not what stands behind no place', 'Son de [P:Orr] ([O:Velkland]).', null],
  ['not with more in the brackets', 'Son de [L:Norham] ([O:Velkland] y el mar).', null],
  ['not the agency of a dateline', 'Titular\n\n[L:Norham] ([O:Orrion]) – Llueve.', null],
  ['not a known organisation', 'In [L:Norham] ([O:Microsoft]).', null],
])('a place: %s', (_title, marked, tidied) => {
  expect(tidyMarked(marked, nameRegions)).toBe(tidied ?? marked);
});
