import { expect, test } from 'vitest';
import { isInsidePlace } from '../../../../src/core/actors/tidying/is-inside-place.ts';
import { ENGLISH_PACK } from '../../../../src/core/languages/english/english-pack.ts';

test.each([
  ['It rained in Norham', true],
  ['Throughout Norham', true],
  ['They beat Norham', false],
  ['Berlin Norham', false],
  ['Norham', false],
])('%s', (text, isInside) => {
  const start = text.indexOf('Norham');
  expect(isInsidePlace(text, { start, end: text.length }, ENGLISH_PACK)).toBe(isInside);
});
