import { expect, test } from 'vitest';
import { alignLists } from '../../../../../../src/core/actors/tidying/kinds/aligning/align-lists.ts';
import { tidyMarkedIn } from '../../tidy-marked-in.ts';

const CASES: readonly [name: string, lang: string, marked: string, tidied: string][] = [
  ['the last of three', 'en', '[O:Velk], [O:Orr] and [L:Norham]', '[O:Velk], [O:Orr] and [O:Norham]'],
  ['the first of three', 'en', '[L:Norham], [O:Orr], and [O:Velk]', '[O:Norham], [O:Orr], and [O:Velk]'],
  ['a place among places', 'de', '[L:Velk], [P:Orr] und [L:Norham]', '[L:Velk], [L:Orr] und [L:Norham]'],
  ['a known place', 'en', '[O:Velk], [O:Orr] and [L:Japan]', '[O:Velk], [O:Orr] and [L:Japan]'],
  ['where it is', 'en', 'In [L:Norham], [O:Velk] and [O:Orr]', 'In [L:Norham], [O:Velk] and [O:Orr]'],
  ['people behind a place', 'en', '[L:Norham], [P:Ada] and [P:Karl]', '[L:Norham], [P:Ada] and [P:Karl]'],
  ['two', 'en', '[O:Velk] and [L:Norham]', '[O:Velk] and [L:Norham]'],
  ['no list', 'en', '[O:Velk], [O:Orr], [L:Norham]', '[O:Velk], [O:Orr], [L:Norham]'],
  ['two of another kind', 'en', '[O:Velk], [L:Orr] and [P:Ada]', '[O:Velk], [L:Orr] and [P:Ada]'],
  [
    'one list behind the other',
    'en',
    '[O:Velk], [O:Orr] and [L:Norham], [L:Orrion]',
    '[O:Velk], [O:Orr] and [O:Norham], [L:Orrion]',
  ],
  ['the word of another language', 'fr', '[O:Velk], [O:Orr] and [L:Norham]', '[O:Velk], [O:Orr] and [L:Norham]'],
];

test.each(CASES)('%s', (_, lang, marked, tidied) => {
  expect(tidyMarkedIn(lang, marked, alignLists)).toBe(tidied);
});
