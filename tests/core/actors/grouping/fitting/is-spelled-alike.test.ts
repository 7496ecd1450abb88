import { expect, test } from 'vitest';
import { isSpelledAlike } from '../../../../../src/core/actors/grouping/fitting/is-spelled-alike.ts';

test.each([
  ['one letter more', 'zelensky', 'zelenskyy', true],
  ['another letter', 'saakasvili', 'saakashvili', true],
  ['two letters that changed places', 'untied', 'united', true],
  ['a letter less in a word of six', 'mauer', 'maurer', true],
  ['another letter in a short word', 'velk', 'vels', false],
  ['two other letters', 'byrnes', 'burnse', false],
  ['another beginning', 'martin', 'hartin', false],
])('%s: %s, %s', (_name, a, b, isAlike) => {
  expect(isSpelledAlike(a, b)).toBe(isAlike);
});
