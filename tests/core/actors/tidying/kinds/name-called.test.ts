import { expect, test } from 'vitest';
import { nameCalled } from '../../../../../src/core/actors/tidying/kinds/name-called.ts';
import { tidyMarked } from '../tidy-marked.ts';

const CASES: readonly [name: string, marked: string, tidied: string][] = [
  [
    'behind what it is, and from then on',
    'the law firm [P:Ada Velk] won. [P:Ada Velk] said so.',
    'the law firm [O:Ada Velk] won. [O:Ada Velk] said so.',
  ],
  ['before what it is', '[P:Ada Velk], the homeware chain, closed.', '[O:Ada Velk], the homeware chain, closed.'],
  ['before a maker of things', '[P:Ada Velk], a Norham manufacturer that', '[O:Ada Velk], a Norham manufacturer that'],
  ['behind how often it comes out', 'the weekly [P:Ada Velk] wrote', 'the weekly [O:Ada Velk] wrote'],
  ['and what it does', '[P:Velk], a start-up that hires', '[O:Velk], a start-up that hires'],
  [
    'what one has shares in, and from then on',
    'Shares in [P:Ada Velk] fell. [P:Ada Velk] said so.',
    'Shares in [O:Ada Velk] fell. [O:Ada Velk] said so.',
  ],
  ['where an analyst works', 'an analyst at [P:Ada Velk] said', 'an analyst at [O:Ada Velk] said'],
  ['what has a chief executive', '[P:Velk]’s chief executive left', '[O:Velk]’s chief executive left'],
  [
    'a journal',
    'the study, published on Monday in [L:Velk], says so',
    'the study, published on Monday in [O:Velk], says so',
  ],
  ['not a known town', 'a study published in [L:Geneva] says so', 'a study published in [L:Geneva] says so'],
  ['not where a book was published', 'a book published in [L:Velk]', 'a book published in [L:Velk]'],
  ['what owns something', '[P:Ada Velk], which owns the mill, won', '[O:Ada Velk], which owns the mill, won'],
  ['not what annoys', 'beat [P:Ada Velk], which annoyed him', 'beat [P:Ada Velk], which annoyed him'],
  [
    'a place before what it is, and from then on',
    '[L:Skerrow Velk], the private equity firm, won. [L:Skerrow Velk] said so.',
    '[O:Skerrow Velk], the private equity firm, won. [O:Skerrow Velk] said so.',
  ],
  [
    'a place that makes something',
    'a fault at [L:Skerrow], which makes pumps',
    'a fault at [O:Skerrow], which makes pumps',
  ],
  ['not a place in which one is', 'in [L:Skerrow], the company that', 'in [L:Skerrow], the company that'],
  ['not where somebody is from', 'Velk of [L:Skerrow], the band,', 'Velk of [L:Skerrow], the band,'],
  ['not a known place', '[L:Geneva], the company said', '[L:Geneva], the company said'],
  ['not who owns shares', '[P:Velk]’s shares in the ferry', '[P:Velk]’s shares in the ferry'],
  ['not whoever shares', '[P:Velk] shares a room', '[P:Velk] shares a room'],
  ['not whose spokeswoman speaks', 'a spokeswoman for [P:Velk] said', 'a spokeswoman for [P:Velk] said'],
  ['of a firm', 'the firm’s [P:Ada Velk] said so', 'the firm’s [P:Ada Velk] said so'],
  ['its head', '[P:Ada Velk], the company chief, left', '[P:Ada Velk], the company chief, left'],
  ['its owner', '[P:Ada Velk], the firm’s owner, left', '[P:Ada Velk], the firm’s owner, left'],
  ['parted by a comma', 'told the company, [P:Ada Velk] said', 'told the company, [P:Ada Velk] said'],
  ['a noun of people too', '[P:Ada Velk], the publisher, left', '[P:Ada Velk], the publisher, left'],
];

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, nameCalled)).toBe(tidied);
});
