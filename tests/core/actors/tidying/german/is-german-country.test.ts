import { expect, test } from 'vitest';
import { isGermanCountry } from '../../../../../src/core/actors/tidying/german/is-german-country.ts';

test.each([
  ['Norwegen', true],
  ['Vereinigten Staaten', true],
  ['Norwegens', false],
  ['Norham', false],
])('%s: %s', (name, is) => {
  expect(isGermanCountry(name)).toBe(is);
});
