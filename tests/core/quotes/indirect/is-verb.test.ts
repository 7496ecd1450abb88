import { expect, it } from 'vitest';
import { buildFrame } from '../../../../src/core/quotes/frame/build-frame.ts';
import { isVerb } from '../../../../src/core/quotes/indirect/is-verb.ts';
import { packFor } from '../../languages/pack-for.ts';

it.each([
  ['fr', 'coûterait', true],
  ['fr', 'portrait', false],
  ['es', 'cayó', true],
  ['es', 'mayoría', false],
  ['it', 'franò', true],
  ['it', 'perciò', false],
  ['pt', 'caiu', true],
  ['pt', 'verão', false],
  ['pt', 'museu', false],
  ['pt', 'Moscou', false],
  ['en', 'said', true],
  ['en', 'saying', false],
])('tells in %s whether “%s” is a verb: %s', (lang, text, expected) => {
  const pack = packFor(lang);
  const [unit] = buildFrame({ text, pack }, { start: 0, end: text.length }, [], 0).units;
  expect(unit && isVerb(unit, pack)).toBe(expected);
});
