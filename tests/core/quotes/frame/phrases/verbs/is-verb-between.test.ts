import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../../src/core/languages/english/english-pack.ts';
import { isVerbBetween } from '../../../../../../src/core/quotes/frame/phrases/verbs/is-verb-between.ts';
import { unitsOf } from '../../units-of.ts';

it.each([
  ['a verb behind a name', 'Ada Byron criticised the plan', 2, true],
  ['no adjective behind an adverb', 'a recently acquired company', 2, false],
  ['a verb behind “to”', 'to discuss internal strategy', 1, true],
  ['a verb behind its auxiliary', 'he does believe Ada Byron', 2, true],
  ['a verb behind what happened', 'It closed. That angered Mayor Ada Byron', 4, true],
  ['no adjective behind a possessive', 'Norham’s revised plan', 1, false],
])('tells %s: %s', (_name, text, at, is) => {
  const units = unitsOf(text, ENGLISH_PACK);
  expect(isVerbBetween(units, at, ENGLISH_PACK)).toBe(is);
});
