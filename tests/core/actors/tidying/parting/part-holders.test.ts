import { expect, test } from 'vitest';
import { partHolders } from '../../../../../src/core/actors/tidying/parting/part-holders.ts';
import { tidyMarked } from '../tidy-marked.ts';

test.each([
  [
    'who governs a place',
    'Governor of [P:Washington Jane Velk] said.',
    'Governor of [L:Washington] [P:Jane Velk] said.',
  ],
  [
    'who sits in a place of two words',
    'Senator of [P:New Mexico Jane Velk] said.',
    'Senator of [L:New Mexico] [P:Jane Velk] said.',
  ],
  [
    'two given names behind a known place',
    'Governor of [P:Washington Anna Maria Velk] said.',
    'Governor of [L:Washington] [P:Anna Maria Velk] said.',
  ],
  ['who is of an unknown place', 'Bishop of [O:Norham Jane Velk] said.', 'Bishop of [L:Norham] [P:Jane Velk] said.'],
  [
    'who leads a known organisation',
    'Governor of the [O:Bank of England Jane Velk] said.',
    'Governor of the [O:Bank of England] [P:Jane Velk] said.',
  ],
  ['nobody without an office', 'a map of [P:Washington Jane Velk] said.', null],
  ['nobody from given names', 'President of [P:Anna Maria Velk] said.', null],
  ['nobody without a given name', 'Bishop of [O:Norham Old School] said.', null],
  ['nobody from an organisation', 'Bishop of [O:Norham Jane Trust] said.', null],
  ['nobody from a place', 'Mayor of [L:Norham Jane Velk] said.', null],
])('parts %s', (_name, marked, tidied) => {
  expect(tidyMarked(marked, partHolders)).toBe(tidied ?? marked);
});
