import { expect, test } from 'vitest';
import type { ActorKind } from '../../../../../src/core/actors/actor.ts';
import { stripDescriptions } from '../../../../../src/core/actors/tidying/stripping/strip-descriptions.ts';
import { tidyMarked } from '../tidy-marked.ts';

const CASES: readonly [kind: ActorKind, name: string, stripped: string][] = [
  ['person', 'Rentner Horst Velk', 'Horst Velk'],
  ['person', 'mamma Ada Orr', 'Ada Orr'],
  ['person', 'Norham-Trainer Horst Velk', 'Horst Velk'],
  ['person', 'Karl-Heinz Velk', 'Karl-Heinz Velk'],
  ['person', 'Ada Rentner', 'Ada Rentner'],
  ['person', 'Rentner', 'Rentner'],
  ['organisation', 'Rentner Verein', 'Rentner Verein'],
  ['organisation', 'Gewerkschaft Orrion', 'Gewerkschaft Orrion'],
];

test.each(CASES)('%s: %s → %s', (kind, name, stripped) => {
  const span = { start: 0, end: name.length, kind, evidence: { rule: 'model', words: null } };
  expect(stripDescriptions(name, [span]).map(({ start, end }) => name.slice(start, end))).toEqual([stripped]);
});

test.each([
  ['a nickname in marks', 'Alle sagen „[P:Frau Norham]“ zu ihr', null],
  ['one who is greeted in marks', '„[P:Frau Norham], kommen Sie!“', '„Frau [P:Norham], kommen Sie!“'],
])('%s', (_title, text, stripped) => {
  expect(tidyMarked(text, stripDescriptions)).toBe(stripped ?? text);
});
