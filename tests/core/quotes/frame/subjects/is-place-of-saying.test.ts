import { expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../src/core/languages/english/english-pack.ts';
import { buildFrame } from '../../../../../src/core/quotes/frame/build-frame.ts';
import { isPlaceOfSaying } from '../../../../../src/core/quotes/frame/subjects/is-place-of-saying.ts';

it.each([
  ['where somebody promises', 'The club has promised in its yearly plans to stay.', true],
  ['where something stands', 'A memo in its files says so.', false],
  ['who says it', 'On Monday its captain planned to stay.', false],
])('knows of “its …” whether it tells %s', (_name, text, is) => {
  const { units } = buildFrame({ text, pack: ENGLISH_PACK }, { start: 0, end: text.length }, [], 1);
  const from = units.findIndex(({ lower }) => lower === 'its');
  expect(isPlaceOfSaying(units, { from, to: from + 1, kind: 'noun' }, ENGLISH_PACK)).toBe(is);
});
