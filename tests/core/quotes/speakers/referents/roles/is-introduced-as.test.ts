import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../../src/core/languages/english/english-pack.ts';
import { GERMAN_PACK } from '../../../../../../src/core/languages/german/german-pack.ts';
import { isIntroducedAs } from '../../../../../../src/core/quotes/speakers/referents/roles/is-introduced-as.ts';

it.each([
  [', a sprinter from norham', 'sprinter', ENGLISH_PACK, true],
  [', 24, won', '24-year-old', ENGLISH_PACK, true],
  [' (24)', '24-year-old', ENGLISH_PACK, true],
  [' (24)', '24-jährige', GERMAN_PACK, true],
  [', 2400 metres', '24-year-old', ENGLISH_PACK, false],
  [', 42, won', '24-year-old', ENGLISH_PACK, false],
])('%j as “%s”', (introduction, head, pack, is) => {
  expect(isIntroducedAs(introduction, head, pack)).toBe(is);
});
