import { expect, it } from 'vitest';
import type { Name } from '../../../../../src/core/actors/name.ts';
import { partEach } from '../../../../../src/core/actors/tidying/parting/part-each.ts';

function nameAt(start: number, end: number): Name {
  return { start, end, kind: 'person', evidence: { rule: 'office', words: null } };
}

const NAMES = [nameAt(0, 4), nameAt(5, 14), nameAt(20, 24)];

it('puts the parts of a name in its place', () => {
  const parted = partEach(NAMES, ({ start }) => (start === 5 ? [nameAt(5, 9), nameAt(10, 14)] : null));
  expect(parted.map(({ start }) => start)).toEqual([0, 5, 10, 20]);
});

it('gives the same list where no name has parts', () => {
  expect(partEach(NAMES, () => null)).toBe(NAMES);
});
