import { expect, test } from 'vitest';
import { findActors } from '../../../../src/core/actors/find-actors.ts';
import { articleFromText } from '../../../../src/core/article/article-from-text.ts';

const CASES: readonly [name: string, text: string, roles: string][] = [
  [
    'a title before the name',
    'Norwegian Foreign Minister Sigrid Halvorsen spoke.',
    'Sigrid Halvorsen: Norwegian Foreign Minister',
  ],
  ['an apposition, without its article', 'Martin Velk, 54, the Norham manager, left.', 'Martin Velk: Norham manager'],
  ['whose, by a name', 'Norham’s chief executive, Mary Velk, left.', 'Mary Velk: Norham’s chief executive'],
  ['not whose, by no name', 'The company’s chief executive, Mary Velk, left.', 'Mary Velk: chief executive'],
  ['an office of something', 'Director of rugby Mary Velk left.', 'Mary Velk: Director of rugby'],
  [
    'the first that says more than one word',
    'The minister, Mary Velk, left. Mary Velk, the transport minister, said so.',
    'Mary Velk: transport minister',
  ],
  ['kin alone says nothing', 'His wife, Mary Velk, left.', 'Mary Velk: –'],
  ['nothing', 'Mary Velk left.', 'Mary Velk: –'],
];

test.each(CASES)('%s', (_name, text, roles) => {
  const found = findActors(articleFromText(text)).map(({ name, role }) => `${name}: ${role ?? '–'}`);
  expect(found).toContain(roles);
});
