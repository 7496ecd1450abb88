import { expect, it } from 'vitest';
import { chainLandmarks } from '../../../../src/core/anchors/landmarks/chain-landmarks.ts';

/** Four landmarks on each side of a place at the words 100 to 102; their hashes are 1 to 4 and 11 to 14. */
const landmarks = { before: [1, 2, 3, 4], after: [11, 12, 13, 14] };
const WHERE = { 1: 88, 2: 84, 3: 80, 4: 72, 11: 110, 12: 114, 13: 118, 14: 126 };

const cases = [
  { what: 'all there', now: WHERE, before: [92, 8], after: [110, 8] },
  { what: 'the near ones rewritten', now: { 3: 80, 4: 72, 14: 126 }, before: [84, 16], after: [126, 24] },
  { what: 'one repeated elsewhere', now: { ...WHERE, 1: 300 }, before: [88, 12], after: [110, 8] },
  { what: 'the text ends where it ended', now: { 1: 88, 2: 84, 3: 80, 4: 72 }, before: [92, 8], after: [130, 32] },
  { what: 'none there', now: {}, before: null, after: null },
];

it.each(cases)('$what', ({ now, before, after }) => {
  const where = new Map(Object.entries(now).map(([hash, at]) => [Number(hash), at]));
  const gap = chainLandmarks(landmarks, (hash) => where.get(hash) ?? null, 130);
  const pair = (bearing: typeof gap.before) => bearing && [bearing.at, bearing.distance];
  expect([pair(gap.before), pair(gap.after)]).toEqual([before, after]);
});
