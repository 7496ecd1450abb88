import { expect, test } from 'vitest';
import { completeHeirs } from '../../../../../src/core/actors/tidying/completing/complete-heirs.ts';
import { tidyMarked } from '../tidy-marked.ts';

const CASES: readonly [name: string, marked: string, tidied: string][] = [
  ['sons', '[P:Velk] et fils recrute.', '[O:Velk et fils] recrute.'],
  ['sons behind a mark', 'Bei [O:Orr] & Söhne brennt es.', 'Bei [O:Orr & Söhne] brennt es.'],
  ['another person', '[P:Ada Velk] et Karl partent.', '[P:Ada Velk] et Karl partent.'],
  ['daughters that are people', '[P:Ada Velk] e figlie minori', '[P:Ada Velk] e figlie minori'],
];

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, completeHeirs)).toBe(tidied);
});
