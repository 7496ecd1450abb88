import { expect, test } from 'vitest';
import { overlapWith } from '../../../src/core/text/overlap-with.ts';

test.each([
  ['the same words', 'Harbour reopens', '“harbour reopens”', 1],
  ['half of them', 'Harbour reopens', 'Harbour closes', 0.5],
  ['none', 'Harbour reopens', 'Town votes', 0],
  ['a word that stands there once, and here twice', 'no no', 'no', 2 / 3],
  ['letters, where no spaces part words', '港は再開', '港が再開', 0.75],
  ['nothing', '', '', 0],
])('counts %s', (_name, one, other, share) => {
  expect(overlapWith(one)(other)).toBeCloseTo(share);
});
