import { expect, test } from 'vitest';
import { isGivenName } from '../../../../src/core/actors/genders/is-given-name.ts';

test.each([
  ['Grace', true],
  ['Joost', true],
  ['Norham', false],
  ['joost', false],
])('of %s says %s', (word, isOne) => {
  expect(isGivenName(word)).toBe(isOne);
});
