import { expect, it } from 'vitest';
import { packOf } from '../../../../../src/core/languages/pack-of.ts';
import { buildFrame } from '../../../../../src/core/quotes/frame/build-frame.ts';
import { isNounForm } from '../../../../../src/core/quotes/frame/verbs/is-noun-form.ts';

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
  const pack = packOf(lang);
  if (pack === null) throw new Error(`No words for ${lang}`);
  const { units } = buildFrame({ text, pack }, { start: 0, end: text.length }, [], 0);
  expect(isNounForm(units, at, pack.verbs.get(units[at]?.lower ?? '') ?? null, pack)).toBe(is);
});
