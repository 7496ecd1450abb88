import { expect, test } from 'vitest';
import { joinNation } from '../../../../../src/core/actors/tidying/joining/join-nation.ts';

const CASES: readonly [name: string, nation: string, body: string, joined: string][] = [
  ['a house of parliament', 'U.S.', 'Senate', 'U.S. Senate'],
  ['a department', 'US', 'Treasury Department', 'US Treasury Department'],
  ['a nation written out', 'United States', 'Department of Mills', 'United States Department of Mills'],
  ['a company is no body of the state', 'U.S.', 'Orrion Motors', 'U.S.|Orrion Motors'],
  ['a town is no state', 'Norham', 'Supreme Court', 'Norham|Supreme Court'],
];

test.each(CASES)('%s', (_name, nation, body, joined) => {
  const text = `${nation} ${body}`;
  const evidence = { rule: 'model', words: null };
  const names = [
    { start: 0, end: nation.length, kind: 'place', evidence } as const,
    { start: nation.length + 1, end: text.length, kind: 'organisation', evidence } as const,
  ];
  expect(
    joinNation(text, names)
      .map(({ start, end }) => text.slice(start, end))
      .join('|'),
  ).toBe(joined);
});
