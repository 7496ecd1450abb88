import { expect, test } from 'vitest';
import type { Name } from '../../../../../src/core/actors/name.ts';
import { partCompounds } from '../../../../../src/core/actors/tidying/german/part-compounds.ts';

test.each<[what: string, kind: Name['kind'], words: string, parted: string]>([
  ['what is theirs', 'organisation', 'Orrion-Aktie', 'person Orrion'],
  ['with two nouns', 'organisation', 'Orrion-Aktien-Kurs', 'person Orrion'],
  ['an institution', 'organisation', 'Orrion-Stiftung', 'organisation Orrion-Stiftung'],
  ['one in the genitive', 'organisation', 'Orrion-Sicherheitsrats', 'organisation Orrion-Sicherheitsrats'],
  ['a place', 'place', 'Orrion-Lichtenfeld', 'place Orrion-Lichtenfeld'],
  ['whom nobody names alone', 'organisation', 'Velk-Aktie', 'organisation Velk-Aktie'],
])('%s', (_, kind, words, parted) => {
  const evidence = { rule: 'model', words: null };
  const text = `Orrion ${words}`;
  const names: Name[] = [
    { start: 0, end: 6, kind: 'person', evidence },
    { start: 7, end: text.length, kind, evidence },
  ];
  const last = partCompounds(text, names).at(-1);
  expect(`${last?.kind} ${text.slice(last?.start, last?.end)}`).toBe(parted);
});
