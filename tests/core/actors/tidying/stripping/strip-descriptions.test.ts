import { expect, test } from 'vitest';
import type { ActorKind } from '../../../../../src/core/actors/actor.ts';
import { stripDescriptions } from '../../../../../src/core/actors/tidying/stripping/strip-descriptions.ts';

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
