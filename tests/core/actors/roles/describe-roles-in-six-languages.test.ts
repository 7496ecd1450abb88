import { expect, test } from 'vitest';
import type { Actor } from '../../../../src/core/actors/actor.ts';
import { findLines } from '../../../../src/core/actors/find-lines.ts';
import { findRoles } from '../../../../src/core/actors/roles/find-roles.ts';
import { articleFromText } from '../../../../src/core/article/article-from-text.ts';
import { packFor } from '../../languages/pack-for.ts';

const CASES: readonly [lang: string, name: string, text: string, role: string | undefined][] = [
  ['de', 'an office before the name', 'Die Verkehrsministerin Ada Velk kam an.', 'Verkehrsministerin'],
  ['de', 'a land’s', 'Bayerns Verkehrsministerin Ada Velk kam an.', 'Bayerns Verkehrsministerin'],
  ['de', 'a club’s, with a hyphen', 'Am Freitag kam Norham-Trainerin Ada Velk an.', 'Norham-Trainerin'],
  ['de', 'an office with whose it is', 'Die Sprecherin der Polizei Ada Velk kam an.', 'Sprecherin der Polizei'],
  ['de', 'whose lawyer somebody is, is another', 'Der Anwalt von Frau Ada Velk kam an.', undefined],
  ['de', 'a courtesy is no office', 'Am Freitag kam Frau Ada Velk an.', undefined],
  ['de', 'an office before two courtesies', 'Am Freitag kam Klinikchefin Prof. Dr. Ada Velk an.', 'Klinikchefin'],
  ['fr', 'an office with its field', 'La ministre de la Santé, Ada Velk, est partie.', 'ministre de la Santé'],
  ['fr', 'a title that every lawyer has', 'Hier, Me Ada Velk est partie.', undefined],
  ['fr', 'whose lawyer somebody is, is another', 'L’avocat de Mme Ada Velk est parti.', undefined],
  ['fr', 'an office of two nouns', 'Son directeur général, Ada Velk, est parti.', 'directeur général'],
  ['es', 'an office of two nouns', 'Su consejera delegada, Ada Velk, se fue.', 'consejera delegada'],
  ['es', 'what another is, who was named before', 'El alcalde Karl Orr se fue con Ada Velk.', undefined],
  ['es', 'behind the name', 'Ada Velk, ministra de Vivienda, se fue.', 'ministra'],
  ['it', 'an office with its field', 'L’assessora alla Cultura Ada Velk è partita.', 'assessora'],
  ['it', 'with its adjective', 'Il commissario tecnico Ada Velk è partito.', 'commissario tecnico'],
  ['pt', 'an office alone', 'A senadora Ada Velk saiu.', 'senadora'],
  ['nl', 'an office with its field', 'Gisteren is minister van Energie Ada Velk vertrokken.', 'minister van Energie'],
  ['nl', 'without the verb before it', 'Dat kan niet, aldus voorzitter Ada Velk.', 'voorzitter'],
];

test.each(CASES)('%s: %s', (lang, _name, text, role) => {
  const pack = packFor(lang);
  const article = articleFromText(text, lang);
  const actors = ['Ada Velk', 'Karl Orr'].map((name) => actorNamed(name, text));
  expect(findRoles(text, findLines(article), actors, pack, null).descriptions.get('Ada Velk')).toBe(role);
});

function actorNamed(name: string, text: string): Actor {
  const start = text.indexOf(name);
  return {
    id: name,
    name,
    kind: 'person',
    role: null,
    gender: null,
    mentions: start < 0 ? [] : [{ start, end: start + name.length, kind: 'name' }],
    evidence: { rule: 'test', words: null },
  };
}
