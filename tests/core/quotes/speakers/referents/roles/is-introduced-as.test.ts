import { expect, it } from 'vitest';
import { isIntroducedAs } from '../../../../../../src/core/quotes/speakers/referents/roles/is-introduced-as.ts';

it.each([
  [', a sprinter from norham', 'sprinter', true],
  [', 24, won', '24-year-old', true],
  [' (24)', '24-year-old', true],
  [', 2400 metres', '24-year-old', false],
  [', 42, won', '24-year-old', false],
])('%j as “%s”: %s', (introduction, head, is) => {
  expect(isIntroducedAs(introduction, head)).toBe(is);
});
