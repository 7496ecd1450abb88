import { expect, test } from 'vitest';
import { nameFirms } from '../../../../../src/core/actors/tidying/kinds/name-firms.ts';
import { tidyMarked } from '../tidy-marked.ts';

test.each([
  ['a firm with a person’s name', 'Ada Byron Photography', 'organisation'],
  ['a person', 'Ada Byron', 'person'],
  ['a word alone', 'Partners', 'person'],
])('%s: %s', (_name, text, kind) => {
  const name = { start: 0, end: text.length, kind: 'person', evidence: { rule: 'model', words: null } } as const;
  expect(nameFirms(text, [name]).map((one) => one.kind)).toEqual([kind]);
});

test.each([
  [
    'its founder’s name',
    '[O:Karl Velk & Co.] fell. [P:Karl Velk] owes it.',
    '[O:Karl Velk & Co.] fell. [O:Karl Velk] owes it.',
  ],
  ['a party', '[O:Ruam Orr Party] met. [P:Ruam Orr] left.', '[O:Ruam Orr Party] met. [O:Ruam Orr] left.'],
  [
    'the first word of its name',
    '[O:Orrion Cancer Institute] met. [P:Orrion] fell.',
    '[O:Orrion Cancer Institute] met. [O:Orrion] fell.',
  ],
  ['not somebody with that word', '[O:Byron Institute] met. [P:Ada Byron] left, [P:Byron] said.', null],
  ['not a known person', '[O:Putin Institute] met. [P:Putin] left.', null],
  ['not a given name', '[O:Maria Institute] met. [P:Maria] left.', null],
  ['somebody of that surname', '[O:Karl Velk Inc] fell. [P:Karl Velk] left, [P:Velk] said.', null],
  ['what is named after somebody', '[O:Ada Byron Foundation] met. [P:Ada Byron] died.', null],
])('a firm is meant too by %s', (_title, text, tidied) => {
  expect(tidyMarked(text, nameFirms)).toBe(tidied ?? text);
});
