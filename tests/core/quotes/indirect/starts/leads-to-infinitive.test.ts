import { expect, it } from 'vitest';
import { packOf } from '../../../../../src/core/languages/pack-of.ts';
import { buildFrame } from '../../../../../src/core/quotes/frame/build-frame.ts';
import { leadsToInfinitive } from '../../../../../src/core/quotes/indirect/starts/leads-to-infinitive.ts';

it.each([
  ['it', 'Ada ha detto di essere pronta.', 'di', true],
  ['es', 'Ada se quejó de no saberlo antes de hablar.', 'antes', false],
  ['es', 'Ada acusó al puerto de no abrir.', 'de', true],
  ['it', 'Ada parlava di Norham.', 'di', false],
  ['en', 'Ada spoke of leaving.', 'of', false],
])('tells a preposition that leads to an infinitive (%s): %s', (lang, text, word, expected) => {
  const pack = packOf(lang);
  if (pack === null) throw new Error(`no pack for ${lang}`);
  const { units } = buildFrame({ text, pack }, { start: 0, end: text.length }, [], 0);
  const at = units.findIndex((unit) => unit.text === word);
  expect(leadsToInfinitive(units, at, pack)).toBe(expected);
});
