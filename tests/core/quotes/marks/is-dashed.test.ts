import { expect, it } from 'vitest';
import { isDashed } from '../../../../src/core/quotes/marks/is-dashed.ts';
import type { Mark } from '../../../../src/core/quotes/marks/mark.ts';

it.each([
  ['a dash', '— Não sei.', 2, 2, true],
  ['a glyph', '«Não sei»', 0, 1, false],
  ['a glyph behind a dash', '— «Não sei»', 2, 3, false],
  ['a label', 'R. Não sei.', 3, 3, false],
])('tells speech that %s opens', (_name, text, start, inner, is) => {
  const mark: Mark = {
    start,
    end: text.length,
    inner: { start: inner, end: text.length },
    depth: 0,
    closed: true,
    continues: false,
  };
  expect(isDashed(text, mark)).toBe(is);
});
