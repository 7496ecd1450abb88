import { expect, test } from 'vitest';
import { nameNations } from '../../../../../src/core/actors/tidying/kinds/name-nations.ts';
import { tidyMarked } from '../tidy-marked.ts';

const CASES: readonly [name: string, marked: string, tidied: string][] = [
  ['a nation', '[P:Ada Velk] ([O:NOR]) 69 67', '[P:Ada Velk] ([L:NOR]) 69 67'],
  ['a party', '[P:Ada Velk] ([O:SNP]) won', '[P:Ada Velk] ([O:SNP]) won'],
  ['behind an organisation', '[O:Velk] ([O:NOR]) won', '[O:Velk] ([O:NOR]) won'],
  ['without brackets', '[P:Ada Velk], [O:NOR] won', '[P:Ada Velk], [O:NOR] won'],
];

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, nameNations)).toBe(tidied);
});
