import { expect, it } from 'vitest';
import { startsWithFigure } from '../../../../src/core/text/letters/starts-with-figure.ts';

it.each([
  ['14:05 Ada Byron', true],
  ['0', true],
  ['Ada Byron', false],
  ['/9', false],
  [':9', false],
  ['', false],
])('%s: %s', (text, expected) => {
  expect(startsWithFigure(text)).toBe(expected);
});
