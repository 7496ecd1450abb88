import { expect, it } from 'vitest';
import { packOf } from '../../../../../src/core/languages/pack-of.ts';
import { buildFrame } from '../../../../../src/core/quotes/frame/build-frame.ts';
import { findClauses } from '../../../../../src/core/quotes/frame/find-clauses.ts';
import { startsBehindSource } from '../../../../../src/core/quotes/indirect/starts/starts-behind-source.ts';

it.each([
  ['a comma', 'fr', 'Selon l’audit, le pont est sûr.', ['le pont est sûr.']],
  ['each comma', 'es', 'Según Ada, de Norham, es seguro.', ['de Norham, es seguro.', 'es seguro.']],
  ['a clause that tells more of it', 'fr', 'Selon l’audit, que la maire a lu, le pont est sûr.', ['le pont est sûr.']],
  [
    'such a clause with a preposition',
    'es',
    'Según el informe, al que tuvo acceso la agencia, es seguro.',
    ['es seguro.'],
  ],
  [
    'such a clause in English',
    'en',
    'According to the audit, which Ada read, the bridge is safe.',
    ['the bridge is safe.'],
  ],
  ['what it is', 'fr', 'Selon Velk, un bureau d’études, le pont est sûr.', ['le pont est sûr.']],
  ['no phrase with a verb', 'fr', 'Selon Velk, un pont a cédé, mais sans bruit.', ['un pont a cédé, mais sans bruit.']],
  ['an age', 'en', 'According to Ada, 34, the bridge is safe.', ['the bridge is safe.']],
  ['such a clause in German', 'de', 'Laut Gutachten, dessen Autor fehlt, ist sie sicher.', ['ist sie sicher.']],
  [
    'such a clause without a comma',
    'pt',
    'Segundo o guarda que a viu e fugiu, a ponte é segura.',
    ['a ponte é segura.'],
  ],
  [
    'no clause where a phrase begins',
    'en',
    'According to Ada, that bridge, built in May, is safe.',
    ['that bridge, built in May, is safe.'],
  ],
  ['no clause that does not end', 'it', 'Secondo Ada, che è sindaca da un anno.', ['che è sindaca da un anno.']],
  ['a source at whose verb it begins', 'de', 'Laut Ada Byron ist die Brücke sicher.', ['ist die Brücke sicher.']],
])('begins behind %s', (_name, lang, text, starts) => {
  const pack = packOf(lang);
  if (pack === null) throw new Error(`No words for ${lang}`);
  const frame = buildFrame({ text, pack }, { start: 0, end: text.length }, [], 0);
  const [clause] = findClauses(frame, pack).filter(({ order }) => order === 'according');
  const found = clause === undefined ? [] : startsBehindSource(frame.units, clause, pack);
  expect(found.map(({ at }) => text.slice(frame.units[at]?.start))).toEqual(starts);
});
