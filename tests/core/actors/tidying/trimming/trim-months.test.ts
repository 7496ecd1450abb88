import { expect, test } from 'vitest';
import type { Name } from '../../../../../src/core/actors/name.ts';
import { trimMonths } from '../../../../../src/core/actors/tidying/trimming/trim-months.ts';

const CASES = [
  [
    'a month before somebody known by name',
    'Ada Byron won. In January Byron wrote.',
    ['Ada Byron', 'January Byron'],
    ['Ada Byron', 'Byron'],
  ],
  [
    'a given name that is a month',
    'Ada Byron won. Her sister April Byron wrote.',
    ['Ada Byron', 'April Byron'],
    ['Ada Byron', 'April Byron'],
  ],
  ['a month-like name that alone ends so', 'In June Byron they found a leader.', ['June Byron'], ['June Byron']],
] as const;

test.each(CASES)('%s', (_, text, found, left) => {
  const names = found.map(
    (name): Name => ({
      start: text.indexOf(name),
      end: text.indexOf(name) + name.length,
      kind: 'person',
      evidence: { rule: 'model', words: null },
    }),
  );
  expect(trimMonths(text, names).map(({ start, end }) => text.slice(start, end))).toEqual(left);
});
