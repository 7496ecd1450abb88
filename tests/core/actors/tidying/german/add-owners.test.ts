import { expect, test } from 'vitest';
import { addOwners } from '../../../../../src/core/actors/tidying/german/add-owners.ts';
import { tidyMarked } from '../tidy-marked.ts';

const CASES: readonly [name: string, marked: string, tidied: string][] = [
  [
    'what somebody leads',
    'ABO-Vizepräsidentin [P:Ada Velk] schweigt.',
    '[O:ABO]-Vizepräsidentin [P:Ada Velk] schweigt.',
  ],
  ['what is found already', '[O:ABO-Chef] schweigt.', '[O:ABO-Chef] schweigt.'],
  ['another noun', 'ABO-Papier brennt.', 'ABO-Papier brennt.'],
  ['two letters, which are more often no name', 'IT-Leiterin schweigt.', 'IT-Leiterin schweigt.'],
  ['a noun that ends as a short title does', 'ABO-Ware brennt.', 'ABO-Ware brennt.'],
];

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, addOwners)).toBe(tidied);
});
