import { expect, test } from 'vitest';
import { completeFactions } from '../../../../../src/core/actors/tidying/completing/complete-factions.ts';
import { tidyMarked } from '../tidy-marked.ts';

const CASES: readonly [name: string, marked: string, tidied: string][] = [
  ['a faction', '[O:NPC](M) won.', '[O:NPC(M)] won.'],
  ['several letters', 'the [O:NPC](SP), too', 'the [O:NPC(SP)], too'],
  ['a space between', '[O:NPC] (M) won.', '[O:NPC] (M) won.'],
  ['a name in full', '[O:Velk](M) won.', '[O:Velk](M) won.'],
  ['small letters', '[O:NPC](s) won.', '[O:NPC](s) won.'],
  ['a person', '[P:NPC](M) won.', '[P:NPC](M) won.'],
];

test.each(CASES)('%s', (_, marked, tidied) => {
  expect(tidyMarked(marked, completeFactions)).toBe(tidied);
});
