import { expect, test } from 'vitest';
import { joinGivenNames } from '../../../../../src/core/actors/tidying/joining/join-given-names.ts';
import { ITALIAN_PACK } from '../../../../../src/core/languages/italian/italian-pack.ts';
import { SPANISH_PACK } from '../../../../../src/core/languages/spanish/spanish-pack.ts';
import { tidyMarked } from '../tidy-marked.ts';

test.each([
  ['a first name', '[O:Wil] [P:Karl Velk] habló', '[P:Wil Karl Velk] habló'],
  ['one of somebody else', '[P:Wil] [P:Karl Velk] habló', '[P:Wil Karl Velk] habló'],
  ['not a known organisation', '[O:Renfe] [P:Karl Velk] habló', null],
  ['not a place', '[L:Norham] [P:Karl Velk] habló', null],
  ['not before a surname alone', '[O:Wil] [P:Velk] habló', null],
  ['not across a mark', '[O:Wil], [P:Karl Velk] habló', null],
  ['not across a hyphen', '[O:Wil]-[P:Karl Velk] habló', null],
  ['not whose crew somebody is of', 'la capitana de [O:Wil] [P:Ada Velk] habló', null],
  ['not behind an article', 'habló la [O:Wil] [P:Ada Velk] ayer', null],
])('%s', (_title, text, tidied) => {
  expect(tidyMarked(text, (all, names) => joinGivenNames(all, names, SPANISH_PACK))).toBe(tidied ?? text);
});

test.each([
  ['not behind “of the”', 'la capitana della [O:Wil] [P:Ada Velk] parla', null],
  ['not behind one that is elided', 'la capitana dell’[O:Ovil] [P:Ada Velk] parla', null],
  ['but a name in two parts', 'della [P:Wil] [P:Ada Velk] parla', 'della [P:Wil Ada Velk] parla'],
])('%s', (_title, text, tidied) => {
  expect(tidyMarked(text, (all, names) => joinGivenNames(all, names, ITALIAN_PACK))).toBe(tidied ?? text);
});
