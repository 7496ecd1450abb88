import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../src/core/languages/english/english-pack.ts';
import { buildFrame } from '../../../../../src/core/quotes/frame/build-frame.ts';
import { behindDateline } from '../../../../../src/core/quotes/indirect/starts/behind-dateline.ts';

it.each([
  ['LEEDS, May 3 (HNA) - The bridge is safe.', 'The'],
  ['The bridge fell — it is closed.', 'The'],
])('finds where a sentence begins behind its dateline: %s', (text, first) => {
  const { units } = buildFrame({ text, pack: ENGLISH_PACK }, { start: 0, end: text.length }, [], 0);
  expect(units[behindDateline(units, 0, units.length, ENGLISH_PACK)]?.text).toBe(first);
});
