import { describe, expect, it } from 'vitest';
import { keepSame } from '../../../../popup/notes/state/keep-same.ts';
import type { NoteList } from '../../../../src/storage/notes/list-notes.ts';
import { article, highlight, noteId } from '../../../core/notes/sample-notes.ts';

const OLD: NoteList = { notes: [highlight(1), highlight(2)], articles: [article(1)], damaged: [] };
const [FIRST, SECOND] = OLD.notes;

describe('keepSame', () => {
  it('gives back the list that says the same', () => {
    expect(keepSame(OLD, structuredClone(OLD))).toBe(OLD);
  });

  it('keeps each note that has not changed', () => {
    const notes = [highlight(1), highlight(2, { comment: 'Ask her' }), highlight(3)];
    const list = keepSame(OLD, { ...OLD, notes });
    expect(list).toEqual({ ...OLD, notes });
    expect(list.notes[0]).toBe(FIRST);
  });

  it.each([
    { what: 'a note went', newest: { ...OLD, notes: [highlight(1)] } },
    { what: 'they stand in another order', newest: { ...OLD, notes: [SECOND, FIRST].flatMap((note) => note ?? []) } },
    { what: 'a row is damaged', newest: { ...OLD, damaged: [{ table: 'notes', key: noteId(3), issue: 'x' }] } },
    { what: 'the article has another headline', newest: { ...OLD, articles: [article(1, { headline: 'Lost' })] } },
  ] satisfies readonly { what: string; newest: NoteList }[])('is the newest where $what', ({ newest }) => {
    expect(keepSame(OLD, newest)).toEqual(newest);
  });

  it('takes the first list as it is', () => {
    expect(keepSame(null, OLD)).toBe(OLD);
  });
});
