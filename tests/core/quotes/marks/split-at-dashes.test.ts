import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../src/core/quotes/marks/mark.ts';
import { splitAtDashes } from '../../../../src/core/quotes/marks/split-at-dashes.ts';

const REPORT = /(?:\s*—| - )(?=explica )[^—-]{3,60}(?:—| - )[,.]*\s*/gu;

const cases: readonly (readonly [name: string, text: string, pieces: readonly string[]])[] = [
  ['a report in the midst', '«Cruje —explica Ada—, pero aguanta»', ['«Cruje', 'pero aguanta»']],
  ['a report between hyphens', '«Cruje - explica Ada - pero aguanta»', ['«Cruje', 'pero aguanta»']],
  ['a report at the end', '«Cruje mucho —explica Ada—.»', ['«Cruje mucho']],
  ['nothing where no report stands', '«El puente —de piedra— aguanta»', ['«El puente —de piedra— aguanta»']],
];

describe('splitAtDashes', () => {
  it.each(cases)('parts at %s', (_name, text, pieces) => {
    const inner = { start: 1, end: text.length - 1 };
    const mark: Mark = { start: 0, end: text.length, inner, depth: 0, closed: true, continues: false };
    expect(splitAtDashes(text, mark, REPORT).map(({ start, end }) => text.slice(start, end))).toEqual(pieces);
  });
});
