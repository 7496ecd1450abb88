import { expect, test } from 'vitest';
import { stripRoles } from '../../../../../src/core/actors/tidying/stripping/strip-roles.ts';
import { tidyMarked } from '../tidy-marked.ts';

const CASES: readonly [name: string, marked: string, tidied: string][] = [
  ['at the beginning', '[P:Fisherman Velk] left.', 'Fisherman [P:Velk] left.'],
  ['behind a mark', 'They left. “[P:Fisherman Ada Velk] won.”', 'They left. “Fisherman [P:Ada Velk] won.”'],
  ['within a sentence', 'They met [P:Fisherman Velk].', 'They met [P:Fisherman Velk].'],
  ['a surname', '[P:Baker Velk] left.', '[P:Baker Velk] left.'],
  ['one of a people', '[P:Scot Velk] left.', '[P:Scot Velk] left.'],
  ['an organisation', '[O:Fisherman Velk] left.', '[O:Fisherman Velk] left.'],
  ['no name behind', '[P:Fisherman of Velk] left.', '[P:Fisherman of Velk] left.'],
  ['an adjective of a people', '[P:Dutch Velk] left.', '[P:Dutch Velk] left.'],
];

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, stripRoles)).toBe(tidied);
});
