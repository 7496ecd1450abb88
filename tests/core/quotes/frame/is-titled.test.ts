import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../src/core/languages/english/english-pack.ts';
import { isTitled } from '../../../../src/core/quotes/frame/is-titled.ts';
import { unitsOf } from './units-of.ts';

it.each([
  ['Ada Byron Calls Bridge Over Norham a Disgrace', true],
  ['Ada Byron calls bridge over Norham a disgrace', false],
  ['', false],
])('%j', (text, expected) => {
  const units = unitsOf(text, ENGLISH_PACK);
  expect(isTitled(units)).toBe(expected);
});
