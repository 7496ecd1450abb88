import { expect, test } from 'vitest';
import { dropStorms } from '../../../../../src/core/actors/tidying/dropping/drop-storms.ts';
import { tidyMarked } from '../tidy-marked.ts';

const CASES: readonly [name: string, marked: string, tidied: string][] = [
  [
    'a hurricane, and again',
    'Hurricane [P:Velka] hit Norham. [P:Velka] killed two.',
    'Hurricane Velka hit Norham. Velka killed two.',
  ],
  [
    'somebody of that name',
    'Hurricane [P:Ada] hit Norham. [P:Ada Orr] left. [P:Ada] said so.',
    'Hurricane [P:Ada] hit Norham. [P:Ada Orr] left. [P:Ada] said so.',
  ],
  ['no storm', 'a storm in [L:Velka]', 'a storm in [L:Velka]'],
  [
    'a body that is called like it',
    'Hurricane [P:Velka] hit [O:Velka Bank]. [P:Velka] left.',
    'Hurricane Velka hit [O:Velka Bank]. Velka left.',
  ],
];

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, dropStorms)).toBe(tidied);
});
