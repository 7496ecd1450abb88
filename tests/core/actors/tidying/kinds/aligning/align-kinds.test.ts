import { expect, test } from 'vitest';
import type { ActorKind } from '../../../../../../src/core/actors/actor.ts';
import { alignKinds } from '../../../../../../src/core/actors/tidying/kinds/aligning/align-kinds.ts';

const CASES: readonly [name: string, names: readonly (readonly [string, ActorKind])[], kinds: string][] = [
  [
    'a surname is a person if the full name is',
    [
      ['John Velk', 'person'],
      ['Velk', 'organisation'],
    ],
    'person person',
  ],
  [
    'a firm is none, though its head has its name',
    [
      ['Will Velk', 'person'],
      ['Velk', 'organisation'],
      ['Velk', 'organisation'],
      ['Velk', 'organisation'],
    ],
    'person organisation organisation organisation',
  ],
  [
    'unless it is known as something else',
    [
      ['Ada London', 'person'],
      ['London', 'place'],
    ],
    'person place',
  ],
  [
    'what is most often said of a name counts',
    [
      ['Velk', 'person'],
      ['Velk', 'organisation'],
      ['Velk', 'person'],
    ],
    'person person person',
  ],
  [
    'a surname of two words',
    [
      ['Marine Le Velk', 'person'],
      ['Le Velk', 'organisation'],
    ],
    'person person',
  ],
  [
    'what is mostly a place is one, where nobody has that surname',
    [
      ['Skerrow', 'place'],
      ['Skerrow', 'person'],
      ['Skerrow', 'place'],
    ],
    'place place place',
  ],
  [
    'a place and a person named as often both stay',
    [
      ['Skerrow', 'place'],
      ['Skerrow', 'person'],
    ],
    'place person',
  ],
  ['whom a list knows, in capitals too', [['MERKEL', 'organisation']], 'person'],
  [
    'what a list knows as an organisation, where it is once found to be one',
    [
      ['Nato', 'person'],
      ['Nato', 'organisation'],
      ['Nato', 'person'],
    ],
    'organisation organisation organisation',
  ],
  ['what a list knows as an organisation, and all is a person', [['Nato', 'person']], 'person'],
  [
    'a given name is a person if the full name is',
    [
      ['Tarik Velk', 'person'],
      ['Tarik', 'organisation'],
    ],
    'person person',
  ],
  [
    'unless an organisation’s name begins with it',
    [
      ['Tarik Velk', 'person'],
      ['Tarik Bank', 'organisation'],
      ['Tarik', 'organisation'],
    ],
    'person organisation organisation',
  ],
  [
    'a town and its club may share a name',
    [
      ['Norham', 'place'],
      ['Norham', 'organisation'],
    ],
    'place organisation',
  ],
];

test.each(CASES)('%s', (_name, names, kinds) => {
  let start = 0;
  const placed = names.map(([words, kind]) => {
    const name = { start, end: start + words.length, kind, evidence: { rule: 'model', words: null } };
    start = name.end + 1;
    return name;
  });
  const text = names.map(([words]) => words).join('\n');
  expect(
    alignKinds(text, placed)
      .map(({ kind }) => kind)
      .join(' '),
  ).toBe(kinds);
});

test.each([
  ['a surname that speaks where nobody is', 'Ada London came. London said no.', 'person person'],
  ['a place where somebody is', 'Ada London came to London. London said no.', 'person place place'],
  ['a place that does not speak', 'Ada London came. London slept.', 'person place'],
])('%s', (_name, text, kinds) => {
  const names = [...text.matchAll(/(?:Ada )?London/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    kind: words.includes(' ') ? ('person' as const) : ('place' as const),
    evidence: { rule: 'model', words: null },
  }));
  expect(
    alignKinds(text, names)
      .map(({ kind }) => kind)
      .join(' '),
  ).toBe(kinds);
});
