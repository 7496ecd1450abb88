import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../src/core/languages/english/english-pack.ts';
import { buildFrame } from '../../../../src/core/quotes/frame/build-frame.ts';
import { isTitled } from '../../../../src/core/quotes/frame/is-titled.ts';

it.each([
  ['Ada Byron Calls Bridge Over Norham a Disgrace', true],
  ['Ada Byron calls bridge over Norham a disgrace', false],
  ['', false],
])('%j', (text, expected) => {
  const { units } = buildFrame({ text, pack: ENGLISH_PACK }, { start: 0, end: text.length }, [], 0);
  expect(isTitled(units)).toBe(expected);
});
