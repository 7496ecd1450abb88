import { expect, test } from 'vitest';
import { completeGreens } from '../../../../../src/core/actors/tidying/german/complete-greens.ts';
import { tidyMarked } from '../tidy-marked.ts';

test.each([
  ['(Bündnis 90/Die [O:Grünen])', '([O:Bündnis 90/Die Grünen])'],
  ['Bündnis 90 / [O:Die Grünen]', '[O:Bündnis 90 / Die Grünen]'],
  ['die [O:Grünen] und das Bündnis', 'die [O:Grünen] und das Bündnis'],
  ['Bündnis 90/Die [O:Linke]', 'Bündnis 90/Die [O:Linke]'],
])('%s → %s', (marked, tidied) => {
  expect(tidyMarked(marked, completeGreens)).toBe(tidied);
});
