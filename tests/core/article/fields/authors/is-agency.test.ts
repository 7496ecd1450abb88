import { expect, it } from 'vitest';
import { isAgency } from '../../../../../src/core/article/fields/authors/is-agency.ts';

it.each([
  ['knows an agency', 'dpa', true],
  ['knows it in capitals', 'DPA', true],
  ['takes nobody else for one', 'Ada', false],
])('%s: %s', (_, name, expected) => {
  expect(isAgency(name)).toBe(expected);
});
