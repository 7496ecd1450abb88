import { expect, test } from 'vitest';
import { trimModels } from '../../../../../src/core/actors/tidying/trimming/trim-models.ts';
import { tidyMarked } from '../tidy-marked.ts';

const CASES: readonly [name: string, marked: string, tidied: string][] = [
  ['an aircraft', 'An [O:Orrion Air A330] landed.', 'An [O:Orrion Air] A330 landed.'],
  ['letters and a number', 'An [O:Orrion Air ATR 72-600] landed.', 'An [O:Orrion Air] ATR 72-600 landed.'],
  ['a make and its model', 'An [O:Orrion A330] landed.', 'An [O:Orrion A330] landed.'],
  ['a team of an age', '[O:Norham City U18] won.', '[O:Norham City U18] won.'],
  ['a number alone', '[O:Norham Post 2468] met.', '[O:Norham Post 2468] met.'],
  ['people', '[P:Ada Velk A330] met.', '[P:Ada Velk A330] met.'],
];

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, trimModels)).toBe(tidied);
});
