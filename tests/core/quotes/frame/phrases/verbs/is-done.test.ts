import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../../src/core/languages/english/english-pack.ts';
import { isDone } from '../../../../../../src/core/quotes/frame/phrases/verbs/is-done.ts';
import { unitsOf } from '../../units-of.ts';

it.each([
  ['what a name did', 'On Monday Ada Byron received', 4, true],
  ['what a pronoun has done', 'On Monday she has repeatedly denied', 5, true],
  ['what somebody has done behind as many adverbs as may be', 'She has rarely openly fully denied', 5, true],
  ['nothing behind more of them', 'She has rarely openly fully really denied', 6, false],
  ['not those whom something was done to', 'On Monday the accused', 3, false],
  ['no noun', 'On Monday Ada Byron bridges', 4, false],
])('tells %s: %s', (_name, text, at, is) => {
  const units = unitsOf(text, ENGLISH_PACK);
  expect(isDone(units, at, ENGLISH_PACK)).toBe(is);
});
