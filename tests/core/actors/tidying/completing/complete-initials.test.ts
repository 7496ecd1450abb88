import { expect, test } from 'vitest';
import { completeInitials } from '../../../../../src/core/actors/tidying/completing/complete-initials.ts';
import { tidyMarked } from '../tidy-marked.ts';

const CASES: readonly [name: string, marked: string, tidied: string][] = [
  ['within a sentence', '[P:Ada V]. and [P:Karl O]., 32, left.', '[P:Ada V.] and [P:Karl O.], 32, left.'],
  ['no initial', 'They met [P:Malcolm X]. He left.', 'They met [P:Malcolm X]. He left.'],
  [
    'a numeral',
    'They met [P:Ada I]. She left.\n\nThey met [P:Karl V].',
    'They met [P:Ada I]. She left.\n\nThey met [P:Karl V].',
  ],
  ['a name in full', 'They met [P:Ada Velk]. He left.', 'They met [P:Ada Velk]. He left.'],
  ['an organisation', 'They met [O:Orrion V]. He left.', 'They met [O:Orrion V]. He left.'],
];

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, completeInitials)).toBe(tidied);
});
