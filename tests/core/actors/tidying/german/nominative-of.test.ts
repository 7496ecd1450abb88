import { expect, test } from 'vitest';
import { nominativeOf } from '../../../../../src/core/actors/tidying/german/nominative-of.ts';

test.each([
  ['as the article has it elsewhere', 'Norhams', ['Norhams', 'Norham'], 'Norham'],
  ['as a list has it', 'Irans', ['Irans'], 'Iran'],
  ['a name that ends so', 'Cyprus', ['Cyprus'], 'Cyprus'],
  ['a country', 'Norwegens', ['Norwegens'], 'Norwegen'],
  ['a country that ends so', 'Laos', ['Laos'], 'Laos'],
  ['nobody knows', 'Orrs', ['Orrs'], 'Orrs'],
])('%s', (_name, name, forms, expected) => {
  expect(nominativeOf(name, new Set(forms))).toBe(expected);
});
