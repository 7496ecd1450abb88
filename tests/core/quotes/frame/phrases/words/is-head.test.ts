import { expect, test } from 'vitest';
import { isHead } from '../../../../../../src/core/quotes/frame/phrases/words/is-head.ts';
import { packFor } from '../../../../languages/pack-for.ts';
import { unitsOf } from '../../units-of.ts';

test.each([
  ['en', 'mayor', true],
  ['en', 'Byron', true],
  ['en', 'many', true],
  ['en', 'the', false],
  ['en', 'quickly', false],
  ['de', 'Sprecherin', true],
  ['de', 'vzbv', true],
  ['de', '2015', true],
  ['de', 'müde', false],
])('%s: %s may end a phrase: %s', (lang, word, may) => {
  const pack = packFor(lang);
  const [unit] = unitsOf(word, pack);
  expect(unit !== undefined && isHead(unit, pack)).toBe(may);
});
