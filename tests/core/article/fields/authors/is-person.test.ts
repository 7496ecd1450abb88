import { expect, it } from 'vitest';
import { isAgency, isPerson } from '../../../../../src/core/article/fields/authors/is-person.ts';

it.each([
  ['Ada Byron', true],
  ['Ada van Byron', true],
  ['Ada', false],
  ['Trending Editor', false],
  ['Web Desk', false],
  ['Fact Checked', false],
])('%s', (name, expected) => {
  expect(isPerson(name)).toBe(expected);
});

it('knows agencies in any case', () => {
  expect(['dpa', 'DPA', 'Ada'].map(isAgency)).toEqual([true, true, false]);
});
