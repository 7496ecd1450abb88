import { expect, it } from 'vitest';
import { letterCase } from '../../../../src/core/text/letters/letter-case.ts';

it.each([
  ['A', 'upper'],
  ['É', 'upper'],
  ['ß', 'lower'],
  ['ж', 'lower'],
  ['港', null],
  ['გ', null],
  ['7', null],
  ['', null],
])('%s', (letter, kind) => {
  expect(letterCase(letter)).toBe(kind);
});
