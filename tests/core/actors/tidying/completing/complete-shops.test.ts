import { expect, test } from 'vitest';
import { completeShops } from '../../../../../src/core/actors/tidying/completing/complete-shops.ts';
import { tidyMarked } from '../tidy-marked.ts';

const CASES: readonly [name: string, marked: string, tidied: string][] = [
  ['a shop, before a comma', '[O:Velk]’s, the grocer', '[O:Velk’s], the grocer'],
  ['before a verb', '[O:Velk]’s has left Norham.', '[O:Velk’s] has left Norham.'],
  [
    'before a verb without its subject’s noun',
    'When [O:St Velk]’s closed, we wept.',
    'When [O:St Velk’s] closed, we wept.',
  ],
  ['before an adjective that ends as a verb does', '[O:Velk]’s misguided plan', '[O:Velk]’s misguided plan'],
  ['at a place of that name', 'She works at [L:Velk]’s on Mondays.', 'She works at [O:Velk’s] on Mondays.'],
  ['at somebody', 'She works at [P:Velk]’s on Mondays.', 'She works at [O:Velk’s] on Mondays.'],
  ['somebody else', 'It was [P:Velk]’s, too.', 'It was [P:Velk]’s, too.'],
  ['a known place', 'It is larger than that of [L:Rome]’s, too.', 'It is larger than that of [L:Rome]’s, too.'],
  ['a known firm', 'The choice is [O:Microsoft]’s, she said.', 'The choice is [O:Microsoft]’s, she said.'],
  ['a given name before a verb', '[P:Max]’s has closed. [P:Max]’s menu', '[O:Max’s] has closed. [O:Max’s] menu'],
  ['before what it does to its own', '[L:Dunvale]’s cut its forecast.', '[O:Dunvale’s] cut its forecast.'],
  ['a friend of somebody', 'A friend of [P:Max]’s has left.', 'A friend of [P:Max]’s has left.'],
  ['two owners', '[O:Velk]’s and [O:Orrion]’s shares fell.', '[O:Velk]’s and [O:Orrion]’s shares fell.'],
  ['what is compared', 'It is larger than [O:Velk]’s, she said.', 'It is larger than [O:Velk]’s, she said.'],
  ['what is owned', '[O:Velk]’s shares fell.', '[O:Velk]’s shares fell.'],
  [
    'wherever the article names it',
    'She works at [O:Velk]’s. [P:Velk]’s staff left.',
    'She works at [O:Velk’s]. [O:Velk’s] staff left.',
  ],
  [
    'somebody has that name',
    'She met [P:Ada Velk] at [P:Velk]’s on Monday.',
    'She met [P:Ada Velk] at [P:Velk]’s on Monday.',
  ],
  [
    'the article names it without the end, too',
    '[O:Orrion]’s, not Velk’s, is what [O:Orrion] sells.',
    '[O:Orrion]’s, not Velk’s, is what [O:Orrion] sells.',
  ],
  ['what has an article', 'the plan was the [O:Ministry]’s, too', 'the plan was the [O:Ministry]’s, too'],
];

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, completeShops)).toBe(tidied);
});
