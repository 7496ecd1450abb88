import { expect, test } from 'vitest';
import { addAgencies } from '../../../../../src/core/actors/tidying/adding/add-agencies.ts';
import { tidyMarked } from '../tidy-marked.ts';

const CASES: readonly [name: string, marked: string, tidied: string][] = [
  ['behind a town', 'Rail\n\n[L:Bonn] (dpa) - Two met.', 'Rail\n\n[L:Bonn] ([O:dpa]) - Two met.'],
  [
    'behind a date, with its service',
    '[L:BONN], May 3 (dpa-AFX) — Two met.',
    '[L:BONN], May 3 ([O:dpa-AFX]) — Two met.',
  ],
  ['found already', '[L:Bonn] ([O:dpa]) - Two met.', '[L:Bonn] ([O:dpa]) - Two met.'],
  ['within a line', 'Far off [L:Bonn] (dpa) met.', 'Far off [L:Bonn] (dpa) met.'],
  ['no place before it', 'Flour (plain) - Sieve it.', 'Flour (plain) - Sieve it.'],
  ['a figure behind it', '[L:Bonn] (net) - 12 votes', '[L:Bonn] (net) - 12 votes'],
  ['a remark in a sentence', 'She ran (fast) - and won.', 'She ran (fast) - and won.'],
  ['a sentence before it', '[L:Bonn] and Orr (dpa) - Two met.', '[L:Bonn] and Orr (dpa) - Two met.'],
];

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, addAgencies)).toBe(tidied);
});
