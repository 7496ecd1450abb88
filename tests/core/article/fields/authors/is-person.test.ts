import { expect, it } from 'vitest';
import { isPerson } from '../../../../../src/core/article/fields/authors/is-person.ts';

it.each([
  ['takes two words in capitals for a name', 'Ada Byron', true],
  ['knows particles', 'Ada van Byron', true],
  ['asks for a family name', 'Ada', false],
  ['takes no title for a name', 'Trending Editor', false],
  ['takes no desk for one', 'Web Desk', false],
  ['takes no label for one', 'Fact Checked', false],
])('%s: %s', (_, name, expected) => {
  expect(isPerson(name)).toBe(expected);
});
