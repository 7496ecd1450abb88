import { expect, test } from 'vitest';
import { isSameOffice } from '../../../../../src/core/actors/grouping/narrowing/is-same-office.ts';

test.each([
  ['gen', 'lt gen', true],
  ['lieutenant', 'lt', true],
  ['sgt', 'sergeant', true],
  ['maj', 'maj gen', false],
  ['mayor', 'major', false],
  ['cop', 'corporal', false],
  ['dr', 'director', false],
  ['sen', 'sergeant', false],
  ['professorin', 'prof', true],
  ['man', 'manager', false],
  ['lt gen', 'gen', false],
  ['', 'gen', false],
])('%s of %s: %s', (short, long, isSame) => {
  const words = (office: string) => office.split(' ').filter((word) => word !== '');
  expect(isSameOffice(words(short), words(long))).toBe(isSame);
});
