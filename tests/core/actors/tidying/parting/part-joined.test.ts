import { expect, test } from 'vitest';
import type { Name } from '../../../../../src/core/actors/name.ts';
import { partJoined } from '../../../../../src/core/actors/tidying/parting/part-joined.ts';

/** The name stands in brackets. */
const CASES: readonly [what: string, kind: Name['kind'], marked: string, parts: string][] = [
  ['a party and its state', 'organisation', 'A deputada (<Novo-SC>) saiu.', 'organisation Novo, place SC'],
  ['a party of two words', 'organisation', 'o senador (<Rede Norham-RS>)', 'organisation Rede Norham, place RS'],
  ['no state', 'organisation', 'a banda (<Norham-XY>)', 'organisation Norham-XY'],
  ['a dateline', 'person', '<NORHAM.- Orrion Motors> compra', 'place NORHAM, person Orrion Motors'],
  ['a dateline of two places', 'organisation', 'Título\n<NORHAM/ORRION>.- Ayer', 'place NORHAM, place ORRION'],
  ['a short name with a slash', 'organisation', '<AC/DC> tocó', 'organisation AC/DC'],
  ['a slash within a line', 'organisation', 'de <NORHAM/ORRION>', 'organisation NORHAM/ORRION'],
  ['a double name', 'organisation', '<Velk-Norham> compra', 'organisation Velk-Norham'],
];

test.each(CASES)('%s', (_, kind, marked, expected) => {
  const start = marked.indexOf('<');
  const end = marked.indexOf('>') - 1;
  const text = marked.replace(/[<>]/g, '');
  const parts = partJoined(text, [{ start, end, kind, evidence: { rule: 'model', words: null } }]);
  expect(parts.map((part) => `${part.kind} ${text.slice(part.start, part.end)}`).join(', ')).toBe(expected);
});
