import { expect, test } from 'vitest';
import { nameRegions } from '../../../../../src/core/actors/tidying/kinds/name-regions.ts';
import { tidyMarkedIn } from '../tidy-marked-in.ts';

test.each<[string, string, string | null, string?]>([
  ['where a town is', 'Son de [L:Norham] ([O:Velkland]).', 'Son de [L:Norham] ([L:Velkland]).'],
  ['a state of Brazil', 'Mora em [L:Norham] ([O:SP]).', 'Mora em [L:Norham] ([L:SP]).', 'pt'],
  ['not the same elsewhere', 'Mora em [L:Norham] ([O:SP]).', null],
  ['not an acronym', 'Son de [L:Norham] ([O:VVN]).', null],
  ['not what stands behind no place', 'Son de [P:Orr] ([O:Velkland]).', null],
  ['not with more in the brackets', 'Son de [L:Norham] ([O:Velkland] y el mar).', null],
  ['not the agency of a dateline', 'Titular\n\n[L:Norham] ([O:Orrion]) – Llueve.', null],
  ['not behind a dateline of two', 'ORR, [L:Chile] ([O:Orrion Press]).- Llueve.', null],
  ['not a known organisation', 'In [L:Norham] ([O:Microsoft]).', null],
])('a place: %s', (_title, marked, tidied, lang = 'es') => {
  expect(tidyMarkedIn(lang, marked, nameRegions)).toBe(tidied ?? marked);
});
