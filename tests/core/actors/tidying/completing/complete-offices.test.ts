import { expect, test } from 'vitest';
import type { ActorKind } from '../../../../../src/core/actors/actor.ts';
import type { Name } from '../../../../../src/core/actors/name.ts';
import { completeOffices } from '../../../../../src/core/actors/tidying/completing/complete-offices.ts';

const CASES: readonly [title: string, text: string, found: readonly (readonly [string, ActorKind])[], left: string][] =
  [
    [
      'an office and its place',
      'the Harbour Council of Norham met',
      [
        ['Harbour Council', 'organisation'],
        ['Norham', 'place'],
      ],
      'Harbour Council of Norham',
    ],
    [
      'what nobody found',
      'the Velk Institute for Rail Safety',
      [['Velk Institute', 'organisation']],
      'Velk Institute for Rail Safety',
    ],
    [
      'a corporation of a country',
      'the Dredging Corporation of Norham met',
      [
        ['Dredging Corporation', 'organisation'],
        ['Norham', 'place'],
      ],
      'Dredging Corporation of Norham',
    ],
    [
      'a person is no part of it',
      'the Harbour Council of Ada Byron',
      [
        ['Harbour Council', 'organisation'],
        ['Ada Byron', 'person'],
      ],
      'Harbour Council|Ada Byron',
    ],
    [
      'other organisations stay',
      'Orrion Motors of Norham',
      [
        ['Orrion Motors', 'organisation'],
        ['Norham', 'place'],
      ],
      'Orrion Motors|Norham',
    ],
    [
      'a court of a part of a place',
      'the Velk District Court for the Northern District of Orr said',
      [
        ['Velk District Court', 'organisation'],
        ['Orr', 'place'],
      ],
      'Velk District Court for the Northern District of Orr',
    ],
    ['lower case', 'the Velk Council of elders', [['Velk Council', 'organisation']], 'Velk Council'],
  ];

test.each(CASES)('%s', (_title, text, found, left) => {
  const names = found.map(
    ([words, kind]): Name => ({
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
      kind,
      evidence: { rule: 'model', words: null },
    }),
  );
  const completed = completeOffices(text, names);
  expect(completed.map(({ start, end }) => text.slice(start, end)).join('|')).toBe(left);
});
