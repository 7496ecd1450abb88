import { expect, test } from 'vitest';
import { nameInitials } from '../../../../../src/core/actors/tidying/kinds/name-initials.ts';
import { tidyMarked } from '../tidy-marked.ts';

const CASES: readonly [name: string, marked: string, tidied: string][] = [
  [
    'in brackets behind the name, and from then on',
    '[P:Ada Velk] ([O:AV]): Who pays?\n\n[O:AV]: Norham.',
    '[P:Ada Velk] ([P:AV]): Who pays?\n\n[P:AV]: Norham.',
  ],
  [
    'with stops, as a label',
    '[P:Ada M. Velk] is here.\n\n[L:A.M.V.]: Yes.',
    '[P:Ada M. Velk] is here.\n\n[P:A.M.V.]: Yes.',
  ],
  ['of nobody', '[P:Ada Orr] is here.\n\n[O:AV]: Yes.', '[P:Ada Orr] is here.\n\n[O:AV]: Yes.'],
  ['of somebody else', '[P:Ada Orr] ([O:AV]) is here.', '[P:Ada Orr] ([O:AV]) is here.'],
  ['within a sentence', '[P:Ada Velk] told [O:AV] so.', '[P:Ada Velk] told [O:AV] so.'],
];

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, nameInitials)).toBe(tidied);
});
