import { expect, test } from 'vitest';
import { joinGivenNames } from '../../../../../src/core/actors/tidying/joining/join-given-names.ts';
import { tidyMarked } from '../tidy-marked.ts';

test.each([
  ['a first name', '[O:Wil] [P:Karl Velk] habló', '[P:Wil Karl Velk] habló'],
  ['one of somebody else', '[P:Wil] [P:Karl Velk] habló', '[P:Wil Karl Velk] habló'],
  ['not a known organisation', '[O:Renfe] [P:Karl Velk] habló', null],
  ['not a place', '[L:Norham] [P:Karl Velk] habló', null],
  ['not before a surname alone', '[O:Wil] [P:Velk] habló', null],
  ['not across a mark', '[O:Wil], [P:Karl Velk] habló', null],
  ['not across a hyphen', '[O:Wil]-[P:Karl Velk] habló', null],
])('%s', (_title, text, tidied) => {
  expect(tidyMarked(text, joinGivenNames)).toBe(tidied ?? text);
});
