import { beforeEach, expect, it } from 'vitest';
import { trashedBefore, trashedUntil } from '../../../src/core/notes/trashed-until.ts';
import { meetArticle } from '../../../src/storage/articles/meet-article.ts';
import { changeNotes } from '../../../src/storage/changes/change-notes.ts';
import { undoRequest } from '../../../src/storage/changes/undo-request.ts';
import type { Database } from '../../../src/storage/database/database.ts';
import type { Page } from '../../../src/storage/notes/read-page.ts';
import { emptyTrash } from '../../../src/storage/trash/empty-trash.ts';
import { trashedNotes } from '../../../src/storage/trash/trashed-notes.ts';
import { articleId, highlight, met, noteId, requestId, time } from '../../core/notes/sample-notes.ts';
import { allRows, freshDatabase, good } from '../fresh-database.ts';

const ALL = { after: null, limit: 100 };

let database: Database;
beforeEach(async () => {
  database = freshDatabase();
  for (const n of [1, 2, 3]) await keep(n, 1);
});

/** Keeps the n-th note on an article. */
async function keep(n: number, on: number): Promise<void> {
  const changes = [{ kind: 'create', note: highlight(n, { articleId: articleId(on) }) }] as const;
  good(await changeNotes(database, { id: requestId(n), at: time(n), draft: null, articles: [met(on)], changes }));
}

/** Puts the n-th note into the trash in second 10 + n. */
async function trash(n: number): Promise<void> {
  const changes = [{ kind: 'delete', noteId: noteId(n) }] as const;
  good(await changeNotes(database, { id: requestId(10 + n), at: time(10 + n), draft: null, articles: [], changes }));
}

async function trashed(page: Page = ALL) {
  return good(await trashedNotes(database, page)).notes.map(({ id }) => id);
}

it('the trash lists what was deleted, the last first, page by page', async () => {
  for (const n of [1, 2, 3]) await trash(n);
  expect(await trashed()).toEqual([noteId(3), noteId(2), noteId(1)]);
  const [last = null] = good(await trashedNotes(database, ALL)).notes;
  expect(await trashed({ after: last, limit: 1 })).toEqual([noteId(2)]);
  expect(good(await trashedNotes(database, ALL)).articles).toEqual([met(1).article]);
});

it('loses what was deleted before a time, with its history', async () => {
  for (const n of [1, 2]) await trash(n);
  expect(good(await emptyTrash(database, time(12)))).toBe(1);
  expect(await trashed()).toEqual([noteId(2)]);
  expect((await allRows(database)).changes).toHaveLength(3);
  const undo = { id: requestId(50), at: time(50), undoes: requestId(11) };
  expect(await undoRequest(database, undo)).toEqual({ ok: false, failure: { kind: 'note-gone' } });
});

it('loses after 30 days, and not before', async () => {
  await trash(1);
  const end = Date.parse(trashedUntil(time(11)));
  expect(good(await emptyTrash(database, trashedBefore(new Date(end).toISOString())))).toBe(0);
  expect(good(await emptyTrash(database, trashedBefore(new Date(end + 1).toISOString())))).toBe(1);
});

it('loses an article with its last note, and no other', async () => {
  await keep(4, 2);
  await trash(4);
  await trash(1);
  expect(good(await emptyTrash(database, time(60)))).toBe(2);
  const { articles, addresses } = await allRows(database);
  expect(articles).toMatchObject([{ id: articleId(1) }]);
  expect(addresses).toMatchObject([{ articleId: articleId(1) }]);
});

it('keeps an article that stands for another one with notes', async () => {
  await keep(4, 2);
  await meetArticle(database, met(2, ['https://news.example/2', 'https://news.example/1']));
  await trash(4);
  expect(good(await emptyTrash(database, time(60)))).toBe(1);
  expect((await allRows(database)).articles).toHaveLength(2);
});

it('loses nothing when there is nothing to lose', async () => {
  const rows = await allRows(database);
  expect(good(await emptyTrash(database, time(60)))).toBe(0);
  expect(await allRows(database)).toEqual(rows);
});
