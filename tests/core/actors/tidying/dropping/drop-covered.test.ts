import { expect, test } from 'vitest';
import type { Name } from '../../../../../src/core/actors/name.ts';
import { dropCovered } from '../../../../../src/core/actors/tidying/dropping/drop-covered.ts';

function named(start: number, end: number): Name {
  return { start, end, kind: 'organisation', evidence: { rule: 'model', words: null } };
}

test.each([
  ['one within another', [named(0, 7), named(4, 6), named(8, 9)], [0, 8]],
  ['one that goes on behind another', [named(0, 7), named(4, 9)], [0]],
  ['one that begins where another ends', [named(0, 7), named(7, 9)], [0, 7]],
] as const)('drops %s', (_, names, kept) => {
  expect(dropCovered('', names).map(({ start }) => start)).toEqual(kept);
});
