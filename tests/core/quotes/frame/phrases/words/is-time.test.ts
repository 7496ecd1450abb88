import { expect, test } from 'vitest';
import { isTime } from '../../../../../../src/core/quotes/frame/phrases/words/is-time.ts';
import { packFor } from '../../../../languages/pack-for.ts';
import { unitsOf } from '../../units-of.ts';

test.each([
  ['en', 'Monday', true],
  ['en', 'last year', true],
  ['es', 'estos momentos', true],
  ['en', 'the editor of Monday', false],
  ['en', 'the Norham Evening Times', false],
  ['en', 'the mayor', false],
])('%s: %s is a time: %s', (lang, text, is) => {
  const pack = packFor(lang);
  const units = unitsOf(text, pack);
  expect(isTime(units, { from: 0, to: units.length - 1, kind: 'noun' }, pack)).toBe(is);
});
