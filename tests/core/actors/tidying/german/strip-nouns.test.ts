import { expect, test } from 'vitest';
import { stripNouns } from '../../../../../src/core/actors/tidying/german/strip-nouns.ts';
import { tidyMarked } from '../tidy-marked.ts';

test.each([
  ['before a surname', '[P:Petra Velk] … [P:Meldeläuferin Velk]', '[P:Petra Velk] … Meldeläuferin [P:Velk]'],
  ['where somebody is from', '[P:Petra Velk] … [O:Britin Velk]', '[P:Petra Velk] … Britin [P:Velk]'],
  ['of two parts', '[P:Petra Velk] … [O:Norham-Läuferin Velk]', '[P:Petra Velk] … Norham-Läuferin [P:Velk]'],
  [
    'before the whole name',
    '[O:Weltmeisterin Petra Velk] … [P:Petra Velk]',
    'Weltmeisterin [P:Petra Velk] … [P:Petra Velk]',
  ],
  ['before a genitive', '[P:Petra Velk] … [O:Punktsieg Velks]', '[P:Petra Velk] … Punktsieg [P:Velks]'],
])('takes off a noun %s', (_, marked, tidied) => {
  expect(tidyMarked(marked, stripNouns)).toBe(tidied);
});

test.each([
  ['another of the same surname', '[P:Petra Velk] … [P:Jonas Velk]'],
  ['an institution', '[P:Petra Velk] … [O:Stiftung Velk]'],
  ['another of two given names', '[P:Petra Velk] … [P:Anna-Lena Velk]'],
  ['a rare given name', '[P:Petra Velk] … [P:Xyrla Velk]'],
  ['an initial', '[P:Petra Velk] … [P:A. Velk]'],
  ['an abbreviation', '[P:Petra Velk] … [O:NORHAMBAU Velk]'],
  ['what names nobody', '[P:Petra Velk] … [O:Autohändler Orr]'],
  ['somebody without a known given name', '[P:Xyrla Velk] … [P:Tsering Velk]'],
])('%s stays as it is', (_, marked) => {
  expect(tidyMarked(marked, stripNouns)).toBe(marked);
});
