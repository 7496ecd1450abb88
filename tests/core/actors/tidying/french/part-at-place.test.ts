import { expect, test } from 'vitest';
import { partAtPlace } from '../../../../../src/core/actors/tidying/french/part-at-place.ts';
import { tidyMarked } from '../tidy-marked.ts';

test.each([
  ['a firm and its town', 'la grève chez [O:Velk Nord à Norham]', 'la grève chez [O:Velk Nord] à [L:Norham]'],
  ['a town with an article', 'chez [O:Velk à La Norham-Orr]', 'chez [O:Velk] à [L:La Norham-Orr]'],
  ['a matter written small', '[O:Aide à l’enfance]', '[O:Aide à l’enfance]'],
  ['a place', 'de [L:Velk à Norham]', 'de [L:Velk à Norham]'],
])('%s', (_title, marked, tidied) => {
  expect(tidyMarked(marked, partAtPlace)).toBe(tidied);
});
