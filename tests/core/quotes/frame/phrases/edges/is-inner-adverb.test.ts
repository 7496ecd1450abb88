import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../../src/core/languages/english/english-pack.ts';
import { isInnerAdverb } from '../../../../../../src/core/quotes/frame/phrases/edges/is-inner-adverb.ts';
import { unitsOf } from '../../units-of.ts';

it.each([
  ['behind an article', 'the newly elected chairman', 'newly', true],
  ['behind an owner', 'the country’s first president', 'first', true],
  ['behind a possessive', 'her newly elected chairman', 'newly', true],
  ['before the time that owns something', 'Last year’s winner', 'Last', true],
  ['nowhere behind a name', 'Ada Byron later said', 'later', false],
  ['nowhere before the time that something was', 'Last year Ada Byron said', 'Last', false],
])('stands %s', (_name, text, word, isInner) => {
  const units = unitsOf(text, ENGLISH_PACK);
  const at = units.findIndex((unit) => unit.text === word);
  expect(isInnerAdverb(units, at, ENGLISH_PACK)).toBe(isInner);
});
