import { expect, test } from 'vitest';
import { partRoutes } from '../../../../../src/core/actors/tidying/french/part-routes.ts';
import { tidyMarked } from '../tidy-marked.ts';

test.each([
  ['a line', 'sur la ligne [O:Norham-Orrion].', 'sur la ligne [L:Norham]-[L:Orrion].'],
  ['a line of three', 'la ligne [O:Norham-Velk-Orrion]', 'la ligne [L:Norham]-[L:Velk]-[L:Orrion]'],
  ['a noun read as part of it', '[P:Ligne Norham-Orrion]', 'Ligne [L:Norham]-[L:Orrion]'],
  ['a town of two words', 'la ville de [L:Norham-Orrion]', 'la ville de [L:Norham-Orrion]'],
  ['something on a line', 'la ligne [O:Velk Rail]', 'la ligne [O:Velk Rail]'],
])('%s', (_title, marked, tidied) => {
  expect(tidyMarked(marked, partRoutes)).toBe(tidied);
});
