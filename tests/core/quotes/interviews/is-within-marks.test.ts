import { expect, it } from 'vitest';
import { isWithinMarks } from '../../../../src/core/quotes/interviews/is-within-marks.ts';
import type { Mark } from '../../../../src/core/quotes/marks/mark.ts';

const paragraph = { start: 10, end: 20 };

function mark(start: number, end: number, glyph: number): Mark {
  const inner = { start: start + glyph, end: end - glyph };
  return { start, end, inner, depth: 0, closed: true, continues: false };
}

it.each([
  ['marks around all of it', [mark(10, 20, 1)], true],
  ['marks around a part', [mark(10, 16, 1)], false],
  ['a dash', [mark(10, 20, 0)], false],
  ['no marks', [], false],
])('reads %s', (_name, marks, expected) => {
  expect(isWithinMarks(paragraph, marks)).toBe(expected);
});
