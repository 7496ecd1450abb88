import { expect, test } from 'vitest';
import type { ActorKind } from '../../../../../src/core/actors/actor.ts';
import { partNames } from '../../../../../src/core/actors/tidying/parting/part-names.ts';

const CASES: readonly [kind: ActorKind, marked: string, parted: string][] = [
  ['person', 'i fratelli [Ada e Karl]', 'Ada|Karl'],
  ['person', '[Ada Velk et Karl Orr] ont', 'Ada Velk|Karl Orr'],
  ['person', '[Ada Velk i Orr] va', 'Ada Velk i Orr'],
  ['place', 'de [Norham a Orrion]', 'Norham|Orrion'],
  ['place', 'à [Norham et Orrion et Vex]', 'Norham|Orrion|Vex'],
  ['organisation', 'la [Banca e Finanza]', 'Banca e Finanza'],
  ['person', 'il ministro dell’[Interno Ada Velk]', 'Ada Velk'],
  ['person', 'el ministro del [Interior Ada Velk]', 'Ada Velk'],
  ['person', 'd’[Ada Velk Orr]', 'Ada Velk Orr'],
];

test.each(CASES)('%s: %s', (kind, marked, parted) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace(/[[\]]/g, '');
  const name = { start, end, kind, evidence: { rule: 'model', words: null } };
  expect(
    partNames(text, [name])
      .map((part) => text.slice(part.start, part.end))
      .join('|'),
  ).toBe(parted);
});
