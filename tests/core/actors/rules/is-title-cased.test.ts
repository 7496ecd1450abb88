import { expect, test } from 'vitest';
import { isTitleCased } from '../../../../src/core/actors/rules/is-title-cased.ts';
import { findTokens } from '../../../../src/core/text/tokens/find-tokens.ts';

test.each([
  ['Storm Shuts Harbour as Crews Search Coast', true],
  ['STORM SHUTS HARBOUR', true],
  ['Storm shuts harbour at Port Ada', false],
  ['Ada Byron', false],
  ['“Nobody Slept,” Says Mayor of Norham', true],
])('%s: %s', (line, isTitle) => {
  expect(isTitleCased(findTokens(line))).toBe(isTitle);
});
