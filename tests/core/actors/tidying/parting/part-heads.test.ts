import { expect, test } from 'vitest';
import { partHeads } from '../../../../../src/core/actors/tidying/parting/part-heads.ts';
import { tidyMarked } from '../tidy-marked.ts';

test.each([
  [
    'who leads it',
    'CEO of the [O:Norham Refugee Council Jane Velk] said.',
    'CEO of the [O:Norham Refugee Council] [P:Jane Velk] said.',
  ],
  [
    'who is said to lead it in small letters',
    'head of the [O:Norham Refugee Council Jane Velk] said.',
    'head of the [O:Norham Refugee Council] [P:Jane Velk] said.',
  ],
  ['nobody where a trust follows', 'head of the [O:Norham Old Council Jane Trust] said.', null],
  ['nobody where none is said to lead', 'the [O:Norham Refugee Council Jane Velk] said.', null],
  ['nobody after whom it is called', 'head of the [O:Norham Jane Velk Trust] said.', null],
  ['nobody without a given name', 'head of the [O:Norham City Council Norham Velk] said.', null],
  ['nobody from a place', 'mayor of [L:Norham City Council Jane Velk] said.', null],
])('parts %s', (_name, marked, tidied) => {
  expect(tidyMarked(marked, partHeads)).toBe(tidied ?? marked);
});
