import { expect, test } from 'vitest';
import type { Name } from '../../../../../src/core/actors/name.ts';
import { dropPhrases } from '../../../../../src/core/actors/tidying/german/drop-phrases.ts';

test.each<[kind: Name['kind'], words: string, stays: boolean]>([
  ['organisation', 'Zinsen für Sparer', false],
  ['organisation', 'Kauf von Norham-Anteilen', false],
  ['organisation', 'Angebote am Markt', false],
  ['organisation', 'Hauptversammlung der Bank', false],
  ['organisation', 'Klinik am See', true],
  ['organisation', 'Gymnasium der Stadt Norham', true],
  ['organisation', 'Bundesamt für Strahlenschutz', true],
  ['organisation', 'Zentrum für Vogelkunde', true],
  ['organisation', 'IHK zu Norham', true],
  ['organisation', 'Evangelische Kirche von Norham', true],
  ['organisation', 'Orrion von Norham Musikstiftung', true],
  ['person', 'Ada von Velk', true],
])('%s %s stays: %s', (kind, words, stays) => {
  const name = { start: 0, end: words.length, kind, evidence: { rule: 'model', words: null } };
  expect(dropPhrases(words, [name])).toEqual(stays ? [name] : []);
});
