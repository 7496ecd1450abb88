import { expect, it } from 'vitest';
import { isNounForm } from '../../../../../src/core/quotes/frame/verbs/is-noun-form.ts';
import { packFor } from '../../../languages/pack-for.ts';
import { unitsOf } from '../units-of.ts';

it.each([
  ['en', 'Read the report', 2, true],
  ['en', 'The man’s claims', 3, true],
  ['en', 'A clear message', 2, true],
  ['en', 'She has this warning: it fell', 3, true],
  ['en', 'The neighbours report', 2, false],
  ['en', 'One in five say', 3, false],
  ['en', 'A source close to her said', 5, false],
  ['fr', 'Celui-ci dit', 1, false],
])('tells in %s whether the word of “%s” at %d is a noun: %s', (lang, text, at, is) => {
  const pack = packFor(lang);
  const units = unitsOf(text, pack);
  expect(isNounForm(units, at, pack.verbs.get(units[at]?.lower ?? '') ?? null, pack)).toBe(is);
});
