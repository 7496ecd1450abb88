import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../src/core/languages/english/english-pack.ts';
import { isDoneByOne } from '../../../../../src/core/quotes/frame/verbs/is-done-by-one.ts';
import { unitsOf } from '../units-of.ts';

it.each([
  ['The town’s annual report', true],
  ['Ada Byron’s old message', true],
  ['A new and clear message', true],
  ['The business report', true],
  ['A nurse with a late report', true],
  ['As part of its annual report', true],
  ['Members of its party report', false],
  ['The neighbours report', false],
  ['A group of residents report', false],
  ['The family report', false],
  ['The heads of the town report', false],
  ['Ada Byron report', false],
])('knows of “%s” whether one alone is named before its last word: %s', (text, is) => {
  const units = unitsOf(text, ENGLISH_PACK);
  const last = units.length - 1;
  const verb = ENGLISH_PACK.verbs.get(units[last]?.lower ?? '');
  expect(verb && isDoneByOne(units, last - 1, verb, ENGLISH_PACK)).toBe(is);
});
