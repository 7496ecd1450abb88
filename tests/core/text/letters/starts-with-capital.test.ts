import { expect, test } from 'vitest';
import { startsWithCapital } from '../../../../src/core/text/letters/starts-with-capital.ts';

test.each([
  ['Byron', true],
  ['byron', false],
  ['Ägypten', true],
  ['élan', false],
  ['iPhone', false],
  ['4x4', false],
  ['“Byron', false],
  ['港', false],
  ['', false],
])('says of “%s” whether it begins with a capital: %s', (word, capital) => {
  expect(startsWithCapital(word)).toBe(capital);
});
