import { expect, test } from 'vitest';
import type { ActorKind } from '../../../../../src/core/actors/actor.ts';
import { stripKinds } from '../../../../../src/core/actors/tidying/german/strip-kinds.ts';
import { tidyMarked } from '../tidy-marked.ts';

const CASES: readonly [kind: ActorKind, name: string, stripped: string][] = [
  ['organisation', 'Gewerkschaft Orrion', 'Orrion'],
  ['organisation', 'Gewerkschaft der Köche', 'Gewerkschaft der Köche'],
  ['place', 'Partnerstadt Norham', 'Norham'],
  ['organisation', 'Insel Verlag', 'Insel Verlag'],
  ['organisation', 'Norhamer Autobauer Orrion', 'Orrion'],
  ['organisation', 'Energieversorgers Orrion', 'Orrion'],
  ['organisation', 'Online-Plattform Orrion', 'Orrion'],
  ['organisation', 'Genossenschaft Orrion Süd', 'Orrion Süd'],
  ['organisation', 'Norhamer Bank', 'Norhamer Bank'],
];

test.each(CASES)('%s: %s → %s', (kind, name, stripped) => {
  const span = { start: 0, end: name.length, kind, evidence: { rule: 'model', words: null } };
  expect(stripKinds(name, [span]).map(({ start, end }) => name.slice(start, end))).toEqual([stripped]);
});

test.each([
  ['person', 'Hauptstadt Norham'],
  ['organisation', 'Territoriums Norham'],
  ['organisation', 'Velker Ortsteil Norham'],
] as const)('takes a %s for a place behind what it is: %s', (kind, name) => {
  const span = { start: 0, end: name.length, kind, evidence: { rule: 'model', words: null } };
  const [stripped] = stripKinds(name, [span]);
  expect(stripped).toMatchObject({ start: name.indexOf('Norham'), kind: 'place' });
});

test.each([
  ['what letters spell whole', 'Die [O:Gewerkschaft Orrion und Velk] (GOV) rief', null],
  [
    'what they do not',
    'Die [O:Gewerkschaft Orrion und Velk] (OV) rief',
    'Die Gewerkschaft [O:Orrion und Velk] (OV) rief',
  ],
  ['what they may and may not', 'Die [O:Gewerkschaft Gorrion] (GE) rief', 'Die Gewerkschaft [O:Gorrion] (GE) rief'],
  ['what other letters stand for', 'Die [O:Gewerkschaft Orrion] (NV) rief', 'Die Gewerkschaft [O:Orrion] (NV) rief'],
  ['a place, whatever letters follow', 'Im [L:Ortsteil Norham] (OT) war es', 'Im Ortsteil [L:Norham] (OT) war es'],
  ['not what a person is', 'Da rief [P:Gewerkschaft Orrion] an', null],
])('%s', (_title, text, stripped) => {
  expect(tidyMarked(text, stripKinds)).toBe(stripped ?? text);
});
