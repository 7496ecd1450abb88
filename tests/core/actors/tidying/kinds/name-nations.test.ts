import { expect, test } from 'vitest';
import { nameNations } from '../../../../../src/core/actors/tidying/kinds/name-nations.ts';
import { tidyMarked } from '../tidy-marked.ts';

const CASES: readonly [name: string, marked: string, tidied: string][] = [
  ['a nation', '[P:Ada Velk] ([O:NOR]) 69 67', '[P:Ada Velk] ([L:NOR]) 69 67'],
  ['a party', '[P:Ada Velk] ([O:SNP]) won', '[P:Ada Velk] ([O:SNP]) won'],
  [
    'independents among parties',
    '[P:Ada Velk] ([O:IND]) 402, [P:Karl Orr] ([O:LAB]) 390',
    '[P:Ada Velk] ([O:IND]) 402, [P:Karl Orr] ([O:LAB]) 390',
  ],
  [
    'a party that is named elsewhere',
    '[P:Ada Velk] ([O:PAN]) won. The [O:PAN] was glad.',
    '[P:Ada Velk] ([O:PAN]) won. The [O:PAN] was glad.',
  ],
  [
    'a country that is named elsewhere',
    '[P:Ada Velk] ([O:USA]) won. The [O:USA] was glad.',
    '[P:Ada Velk] ([L:USA]) won. The [O:USA] was glad.',
  ],
  [
    'a score in brackets',
    '[P:Ada Velk] ([O:NOR]) 69, [P:Karl Orr] ([O:R44])',
    '[P:Ada Velk] ([L:NOR]) 69, [P:Karl Orr] ([O:R44])',
  ],
  ['behind an organisation', '[O:Velk] ([O:NOR]) won', '[O:Velk] ([O:NOR]) won'],
  ['without brackets', '[P:Ada Velk], [O:NOR] won', '[P:Ada Velk], [O:NOR] won'],
  [
    'independents among longer parties',
    '[P:Ada Velk] ([O:IND]), [P:Karl Orr] ([O:DEMS])',
    '[P:Ada Velk] ([O:IND]), [P:Karl Orr] ([O:DEMS])',
  ],
  [
    'a nation that is one elsewhere',
    '[P:Ada Velk] ([O:NOR]) won. [L:NOR] won.',
    '[P:Ada Velk] ([L:NOR]) won. [L:NOR] won.',
  ],
];

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, nameNations)).toBe(tidied);
});
