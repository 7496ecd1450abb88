import { expect, test } from 'vitest';
import { completeNumbers } from '../../../../../src/core/actors/tidying/completing/complete-numbers.ts';
import { tidyMarked } from '../tidy-marked.ts';

const CASES: readonly [name: string, marked: string, tidied: string][] = [
  ['a branch', '[O:Norham Carpenters Local] 212 struck.', '[O:Norham Carpenters Local 212] struck.'],
  ['a word alone', 'on [O:Channel] 9 tonight', 'on [O:Channel 9] tonight'],
  ['goals', '[O:Norham Rovers] 3, [O:Velk] 1', '[O:Norham Rovers] 3, [O:Velk] 1'],
  ['years', '[O:Norham Post] 25 years ago', '[O:Norham Post] 25 years ago'],
  ['no count', '[O:Norham Post] 2468 yearns', '[O:Norham Post 2468] yearns'],
  ['a time', '[O:Norham Radio] 10:30 tonight', '[O:Norham Radio] 10:30 tonight'],
  ['a place', '[L:Velk Channel] 9 boats', '[L:Velk Channel] 9 boats'],
  ['a number that says so', '[O:Velk Lodge] No. 33 met.', '[O:Velk Lodge No. 33] met.'],
];

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, completeNumbers)).toBe(tidied);
});
