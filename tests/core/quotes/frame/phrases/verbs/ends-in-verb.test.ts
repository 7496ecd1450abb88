import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../../src/core/languages/english/english-pack.ts';
import { endsInVerb } from '../../../../../../src/core/quotes/frame/phrases/verbs/ends-in-verb.ts';
import { unitsOf } from '../../units-of.ts';

it.each([
  ['what somebody did', 'they turned', 0, true],
  ['what an inquiry heard', 'the inquiry heard', 0, true],
  ['no participle with its article', 'the wounded', 0, false],
  ['no noun', 'the survey', 0, false],
  ['no name', 'Ada Byron', 0, false],
  ['what somebody does', 'she passes', 1, true],
])('tells %s: %s', (_name, text, from, is) => {
  const units = unitsOf(text, ENGLISH_PACK);
  expect(endsInVerb(units, { from, to: units.length - 1, kind: 'noun' }, ENGLISH_PACK)).toBe(is);
});
