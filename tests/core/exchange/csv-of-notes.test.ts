import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CSV_HEAD, csvRow } from '../../../src/core/exchange/csv-of-notes.ts';
import { article, highlight, keptQuote, passage } from '../notes/sample-notes.ts';
import { exchangedNotes } from './arbitrary-notes.ts';

/** Reads one row of our tables, by RFC 4180. */
function cells(row: string): readonly string[] {
  return Array.from(row.matchAll(/"((?:[^"]|"")*)"(?:,|\r\n$)/g), ([, cell = '']) => cell.replace(/""/g, '"'));
}

it('a note is a row with as many cells as the head', () => {
  const row = cells(csvRow(keptQuote(1, { comment: 'Ask, "her"', tags: ['a', 'b'] }), article(1)));
  expect(row).toHaveLength(cells(CSV_HEAD.slice(1)).length);
  expect(row.slice(1, 7)).toEqual(['quote', '“We won,”', 'Ada Byron', 'said', 'Ask, "her"', 'a; b']);
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1', '\r=1'])('%j is no formula', (exact) => {
  const row = cells(csvRow(highlight(1, { passage: passage(0, exact) }), article(1)));
  expect(row[2]).toBe(`'${exact}`);
});

it('words with a sign inside stay as they are', () => {
  expect(cells(csvRow(highlight(1, { passage: passage(0, '1 = 1 - 0') }), article(1)))[2]).toBe('1 = 1 - 0');
});

it('no cell of any note begins as a formula does', () => {
  fc.assert(
    fc.property(exchangedNotes, (notes) => {
      for (const { note, met } of notes) {
        for (const cell of cells(csvRow(note, met.article))) expect(cell).not.toMatch(/^\s*[=+\-@]/);
      }
    }),
  );
});
