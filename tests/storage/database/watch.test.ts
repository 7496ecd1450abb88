// Dexie looks for IndexedDB when it is loaded, and watches nothing where there is none.
import 'fake-indexeddb/auto';
import { setTimeout as delay } from 'node:timers/promises';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { meetArticle } from '../../../src/storage/articles/meet-article.ts';
import { changeNotes } from '../../../src/storage/changes/change-notes.ts';
import { undoStepsOfAll } from '../../../src/storage/changes/undo-steps-of-all.ts';
import type { Database } from '../../../src/storage/database/database.ts';
import type { StoreResult } from '../../../src/storage/database/store-failure.ts';
import { watch } from '../../../src/storage/database/watch.ts';
import { countNotes } from '../../../src/storage/notes/counts/count-notes.ts';
import { articleId, highlight, met, requestId, time } from '../../core/notes/sample-notes.ts';
import { PATIENCE } from '../../patience.ts';
import { closedDatabase, freshDatabase, good } from '../fresh-database.ts';

const PAGE = ['https://news.example/1'];

/** Keeps the n-th note on an article. */
async function keep(database: Database, n: number, on = 1): Promise<void> {
  const changes = [{ kind: 'create', note: highlight(n, { articleId: articleId(on) }) }] as const;
  good(await changeNotes(database, { id: requestId(n), at: time(n), draft: null, articles: [met(on)], changes }));
}

/** What a watcher of the count of the page's notes is told. */
function counts(database: Database, signal: AbortSignal): readonly StoreResult<number>[] {
  const seen: StoreResult<number>[] = [];
  watch(
    () => countNotes(database, PAGE),
    (count) => seen.push(count),
    signal,
  );
  return seen;
}

function values(...expected: readonly number[]) {
  return expected.map((value) => ({ ok: true, value }));
}

it('a watcher is told now and after each change, by another context too', async () => {
  const database = freshDatabase();
  const other = freshDatabase(database.factory ?? undefined);
  const stop = new AbortController();
  const seen = counts(database, stop.signal);
  await vi.waitFor(() => expect(seen).toEqual(values(0)), PATIENCE);
  await keep(other, 1);
  await vi.waitFor(() => expect(seen).toEqual(values(0, 1)), PATIENCE);
  await keep(other, 2);
  await vi.waitFor(() => expect(seen).toEqual(values(0, 1, 2)), PATIENCE);
  stop.abort();
});

it('a watcher learns that an article was joined with another', async () => {
  const database = freshDatabase();
  await keep(database, 1, 1);
  await keep(database, 2, 2);
  const stop = new AbortController();
  const seen = counts(database, stop.signal);
  await vi.waitFor(() => expect(seen).toEqual(values(1)), PATIENCE);
  await meetArticle(database, met(3, [...PAGE, 'https://news.example/2']));
  await vi.waitFor(() => expect(seen.at(-1)).toEqual({ ok: true, value: 2 }), PATIENCE);
  stop.abort();
});

it('a watcher that was stopped is told nothing more', async () => {
  const database = freshDatabase();
  const [stopped, running] = [new AbortController(), new AbortController()];
  const [before, after] = [counts(database, stopped.signal), counts(database, running.signal)];
  await vi.waitFor(() => expect([before.length, after.length]).toEqual([1, 1]), PATIENCE);
  stopped.abort();
  await keep(database, 1);
  await vi.waitFor(() => expect(after).toEqual(values(0, 1)), PATIENCE);
  expect(before).toEqual(values(0));
  expect(counts(database, stopped.signal)).toEqual([]);
  running.abort();
});

it('a watcher is told why there is nothing to see', async () => {
  const stop = new AbortController();
  const seen = counts(closedDatabase(), stop.signal);
  await vi.waitFor(() => expect(seen).toMatchObject([{ ok: false, failure: { kind: 'store-closed' } }]), PATIENCE);
  stop.abort();
});

it('a watcher that had to open the database, in its own time, is told of changes too', async () => {
  const database = freshDatabase(slowFactory());
  const other = freshDatabase(database.factory ?? undefined);
  const stop = new AbortController();
  const seen = counts(database, stop.signal);
  await vi.waitFor(() => expect(seen).toEqual(values(0)), PATIENCE);
  await keep(other, 1);
  await vi.waitFor(() => expect(seen).toEqual(values(0, 1)), PATIENCE);
  stop.abort();
});

/** Browsers look for their databases in another process. */
function slowFactory(): IDBFactory {
  const factory = new IDBFactory();
  const { databases } = factory;
  factory.databases = async () => {
    await delay(1);
    return databases.call(factory);
  };
  return factory;
}

it('a watcher of what can be undone is told after each change, by another context too', async () => {
  const database = freshDatabase();
  const other = freshDatabase(database.factory ?? undefined);
  const stop = new AbortController();
  const seen: unknown[] = [];
  watch(
    () => undoStepsOfAll(database),
    (steps) => seen.push(good(steps).undo?.request ?? null),
    stop.signal,
  );
  await vi.waitFor(() => expect(seen).toEqual([null]), PATIENCE);
  await keep(other, 1);
  await vi.waitFor(() => expect(seen).toEqual([null, requestId(1)]), PATIENCE);
  await keep(other, 2);
  await vi.waitFor(() => expect(seen).toEqual([null, requestId(1), requestId(2)]), PATIENCE);
  stop.abort();
});
