import { expect, test } from 'vitest';
import type { ActorKind } from '../../../../../src/core/actors/actor.ts';
import { completeCompanies } from '../../../../../src/core/actors/tidying/completing/complete-companies.ts';

const CASES: readonly [title: string, text: string, found: string, kind: ActorKind, left: string][] = [
  ['a legal form in small letters', 'Orrion plc said', 'Orrion', 'organisation', 'Orrion plc organisation'],
  [
    'a legal form behind a comma',
    'Orrion Rail, Inc said',
    'Orrion Rail',
    'organisation',
    'Orrion Rail, Inc organisation',
  ],
  ['a place keeps its end', 'Norham plc said', 'Norham', 'place', 'Norham place'],
  ['a known name with an apostrophe', 'a bun at McDonald’s today', 'McDonald', 'person', 'McDonald’s organisation'],
  ['an owner', 'at Velk’s today', 'Velk', 'person', 'Velk person'],
  ['an organisation that owns', 'Velk’s shares', 'Velk', 'organisation', 'Velk organisation'],
  ['a person who owns, before a comma', 'it was Velk’s, too', 'Velk', 'person', 'Velk person'],
  ['a plus', 'The Orrion+ ministers', 'Orrion', 'organisation', 'Orrion+ organisation'],
  ['a sum', 'Orrion+Velk', 'Orrion', 'organisation', 'Orrion organisation'],
  [
    'the full stop of a paragraph',
    'He runs Orrion Inc.\nShe left.',
    'Orrion Inc.',
    'organisation',
    'Orrion Inc organisation',
  ],
  ['the full stop of the name', 'Orrion Inc. fell.', 'Orrion Inc.', 'organisation', 'Orrion Inc. organisation'],
];

test.each(CASES)('%s', (_title, text, found, kind, left) => {
  const start = text.indexOf(found);
  const name = { start, end: start + found.length, kind, evidence: { rule: 'model', words: null } } as const;
  const completed = completeCompanies(text, [name]);
  expect(completed.map((one) => `${text.slice(one.start, one.end)} ${one.kind}`)).toEqual([left]);
});
