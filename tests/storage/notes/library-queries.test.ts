import { describe, expect, it } from 'vitest';
import type { NoteId } from '../../../src/core/notes/ids.ts';
import { parseNoteQuery } from '../../../src/core/notes/search/note-query.ts';
import { listArticles } from '../../../src/storage/articles/list-articles.ts';
import { changeNotes } from '../../../src/storage/changes/change-notes.ts';
import { undoRequest } from '../../../src/storage/changes/undo-request.ts';
import { undoStepsOfAll } from '../../../src/storage/changes/undo-steps-of-all.ts';
import type { Database } from '../../../src/storage/database/database.ts';
import { countNotesOfArticles } from '../../../src/storage/notes/counts/count-notes-of-articles.ts';
import { shelfCounts } from '../../../src/storage/notes/counts/shelf-counts.ts';
import { noteIds } from '../../../src/storage/notes/note-ids.ts';
import { notesByIds } from '../../../src/storage/notes/notes-by-ids.ts';
import { notesOfKeptArticle } from '../../../src/storage/notes/notes-of-kept-article.ts';
import { searchNotes } from '../../../src/storage/notes/search-notes.ts';
import { deleteForGood } from '../../../src/storage/trash/delete-for-good.ts';
import {
  article,
  articleId,
  highlight,
  keptQuote,
  met,
  noteId,
  passage,
  requestId,
  time,
} from '../../core/notes/sample-notes.ts';
import { allRows, freshDatabase, good } from '../fresh-database.ts';

const NEVER = new AbortController().signal;

/** Two articles with two notes each; the last one is in the trash. */
async function library(): Promise<Database> {
  const database = freshDatabase();
  const notes = [
    highlight(1, { tags: ['to check'], passage: passage(0, 'Four lanes for the bridge') }),
    keptQuote(2, { modified: time(3) }),
    highlight(3, { articleId: articleId(2), comment: 'Où est le pont?' }),
    highlight(4, { articleId: articleId(2) }),
  ];
  const second = {
    article: article(2, { outlet: 'Harbour Gazette', published: null }),
    addresses: ['https://news.example/2'],
  };
  const changes = notes.map((note) => ({ kind: 'create', note }) as const);
  good(
    await changeNotes(database, { id: requestId(1), at: time(1), draft: null, articles: [met(1), second], changes }),
  );
  good(
    await changeNotes(database, {
      id: requestId(2),
      at: time(4),
      draft: null,
      articles: [],
      changes: [{ kind: 'delete', noteId: noteId(4) }],
    }),
  );
  return database;
}

async function find(database: Database, typed: string): Promise<readonly NoteId[]> {
  return good(await searchNotes(database, { shelf: 'kept', query: parseNoteQuery(typed) }, () => {}, NEVER));
}

describe('the library', () => {
  it('lists the ids of all notes, the last changed first, and of the trash', async () => {
    const database = await library();
    expect(good(await noteIds(database, 'kept'))).toEqual([noteId(2), noteId(3), noteId(1)]);
    expect(good(await noteIds(database, 'trash'))).toEqual([noteId(4)]);
    expect(good(await shelfCounts(database))).toEqual({ notes: 3, articles: 2, trash: 1 });
  });

  it('reads some notes in the order asked for, and leaves out those that are gone', async () => {
    const database = await library();
    const list = good(await notesByIds(database, [noteId(3), noteId(9), noteId(1)]));
    expect(list.notes.map(({ id }) => id)).toEqual([noteId(3), noteId(1)]);
    expect(list.articles.map(({ id }) => id)).toEqual([articleId(2), articleId(1)]);
  });

  it.each([
    { typed: 'bridge', found: [1] },
    { typed: 'OU pont', found: [3] },
    { typed: 'tag:"to check"', found: [1] },
    { typed: 'tag:to', found: [1] },
    { typed: 'speaker:byron', found: [2] },
    { typed: 'outlet:gazette', found: [3] },
    { typed: 'weaver', found: [2, 3, 1] },
    { typed: 'tag:nothing', found: [] },
  ])('finds $found for “$typed”', async ({ typed, found }) => {
    expect(await find(await library(), typed)).toEqual(found.map(noteId));
  });

  it('tells what was found slice by slice, and each note once', async () => {
    const database = freshDatabase();
    const changes = Array.from({ length: 2500 }, (_, n) => ({ kind: 'create', note: highlight(n) }) as const);
    good(await changeNotes(database, { id: requestId(1), at: time(1), draft: null, articles: [met(1)], changes }));
    const steps: number[] = [];
    const query = parseNoteQuery('won');
    const found = good(
      await searchNotes(database, { shelf: 'kept', query }, ({ searched }) => steps.push(searched), NEVER),
    );
    expect(steps).toEqual([1000, 2000, 2500]);
    expect(new Set(found).size).toBe(2500);
  });

  it('ends a search that nobody wants any more', async () => {
    const stop = new AbortController();
    stop.abort();
    const shown: unknown[] = [];
    const query = parseNoteQuery('won');
    good(await searchNotes(await library(), { shelf: 'kept', query }, (progress) => shown.push(progress), stop.signal));
    expect(shown).toEqual([]);
  });

  it('lists articles, the newest first, with the number of their notes', async () => {
    const database = await library();
    const articles = good(await listArticles(database, parseNoteQuery('')));
    expect(articles.map(({ id }) => id)).toEqual([articleId(1), articleId(2)]);
    const counts = good(await countNotesOfArticles(database, [articleId(1), articleId(2)]));
    expect([...counts.values()]).toEqual([2, 1]);
    expect(good(await listArticles(database, parseNoteQuery('gazette'))).map(({ id }) => id)).toEqual([articleId(2)]);
    expect(good(await notesOfKeptArticle(database, articleId(2))).notes.map(({ id }) => id)).toEqual([noteId(3)]);
  });
});

describe('undo over all articles', () => {
  it('offers the newest change, then the one before, and redo', async () => {
    const database = await library();
    expect(good(await undoStepsOfAll(database))).toMatchObject({
      undo: { request: requestId(2), kind: 'delete' },
      redo: null,
    });
    good(await undoRequest(database, { id: requestId(3), at: time(5), undoes: requestId(2) }));
    expect(good(await undoStepsOfAll(database))).toMatchObject({
      undo: { request: requestId(1), kind: 'create' },
      redo: { request: requestId(3), kind: 'delete' },
    });
  });

  it('offers nothing where nothing was done', async () => {
    expect(good(await undoStepsOfAll(freshDatabase()))).toEqual({ undo: null, redo: null });
  });
});

describe('deleting for good', () => {
  it('takes a note out of the trash with its history, and nothing that is not there', async () => {
    const database = await library();
    expect(good(await deleteForGood(database, [noteId(4), noteId(1)]))).toBe(1);
    const { notes, changes } = await allRows(database);
    expect(notes).toHaveLength(3);
    expect(changes).toHaveLength(3);
  });
});
