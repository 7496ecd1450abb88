import { describe, expect, it } from 'vitest';
import { noteEntries } from '../../../../popup/notes/state/note-entries.ts';
import type { Note } from '../../../../src/core/notes/note.ts';
import type { Placement } from '../../../../src/messages/protocol.ts';
import { article, articleId, draftId, highlight, noteId, pageNote, passage } from '../../../core/notes/sample-notes.ts';

const early = highlight(1, { passage: passage(10, 'We won') });
const late = highlight(2, { passage: passage(90, 'We lost') });
const whole = pageNote(3);

const listOf = (...notes: readonly Note[]) => ({ notes, articles: [article(1)], damaged: [] });
const at = (n: number, state: Placement['state'] = 'exact'): Placement => ({
  noteId: noteId(n),
  state,
  start: null,
  now: null,
});
const order = (placements: readonly Placement[] | null, ...notes: readonly Note[]) =>
  noteEntries({ list: listOf(...notes), placements, edited: [] }).map(({ note }) => note);

const editorOf = (note: Note) => ({ note, draft: draftId(1), patch: {}, met: null });

describe('noteEntries', () => {
  it('follows where notes were made, where the page says nothing', () => {
    expect(order(null, late, early, whole)).toEqual([whole, early, late]);
  });

  it('follows the page where it does', () => {
    expect(order([at(2), at(1)], whole, early, late)).toEqual([whole, late, early]);
  });

  it('puts those that the page has not placed after those it has, and the lost last', () => {
    const fresh = highlight(4, { passage: passage(0, 'New') });
    expect(order([at(1), at(2, 'lost')], fresh, early, late)).toEqual([early, fresh, late]);
  });

  it('tells the state of each, and the article that it was made on', () => {
    const list = listOf(early, highlight(5, { articleId: articleId(7) }), whole);
    const entries = noteEntries({ list, placements: [at(1, 'changed'), at(3)], edited: [] });
    expect(entries.map(({ state }) => state)).toEqual([null, 'changed', null]);
    expect(entries.map((entry) => entry.article?.id)).toEqual([articleId(1), articleId(1), undefined]);
  });

  it('keeps one that is being edited and was deleted elsewhere', () => {
    const entries = noteEntries({ list: listOf(late), placements: null, edited: [early, late].map(editorOf) });
    expect(entries.map(({ note, isGone }) => [note, isGone])).toEqual([
      [early, true],
      [late, false],
    ]);
  });

  it('is empty before the store has answered', () => {
    expect(noteEntries({ list: null, placements: [at(1)], edited: [] })).toEqual([]);
  });
});
