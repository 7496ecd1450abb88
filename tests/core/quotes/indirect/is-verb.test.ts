import { expect, it } from 'vitest';
import { packOf } from '../../../../src/core/languages/pack-of.ts';
import { buildFrame } from '../../../../src/core/quotes/frame/build-frame.ts';
import { isVerb } from '../../../../src/core/quotes/indirect/is-verb.ts';

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
  const pack = packOf(lang);
  if (pack === null) throw new Error(`No words for ${lang}`);
  const [unit] = buildFrame({ text, pack }, { start: 0, end: text.length }, [], 0).units;
  expect(unit && isVerb(unit, pack)).toBe(expected);
});
