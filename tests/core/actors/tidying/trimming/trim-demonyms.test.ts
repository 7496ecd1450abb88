import { expect, test } from 'vitest';
import { trimDemonyms } from '../../../../../src/core/actors/tidying/trimming/trim-demonyms.ts';
import { tidyMarked } from '../tidy-marked.ts';

const CASES: readonly [name: string, marked: string, tidied: string][] = [
  ['a person', '[P:Canadian Orla Velk] won.', 'Canadian [P:Orla Velk] won.'],
  ['a person taken for an organisation', '[O:Norwegian Maria Velk] won.', 'Norwegian [P:Maria Velk] won.'],
  ['one word behind', '[P:German Velk] won.', '[P:German Velk] won.'],
  ['an organisation', '[O:English Maria Trust] won.', '[O:English Maria Trust] won.'],
  ['nobody’s given name', '[O:Norwegian Orrion Velk] won.', '[O:Norwegian Orrion Velk] won.'],
  ['a given name that is a people’s too', '[P:Norman Ada Velk] won.', '[P:Norman Ada Velk] won.'],
  ['four words behind', '[P:Canadian Ada Velk Orr Byron] won.', '[P:Canadian Ada Velk Orr Byron] won.'],
  ['a short name', '[P:Tai Ada Velk] won.', '[P:Tai Ada Velk] won.'],
  ['a place', '[L:Norwegian Maria Velk] won.', '[L:Norwegian Maria Velk] won.'],
  ['a people that has no plural', '[P:Chinese Orla Velk] won.', 'Chinese [P:Orla Velk] won.'],
];

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, trimDemonyms)).toBe(tidied);
});
