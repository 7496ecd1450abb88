import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { changeNotes } from '../../../src/storage/changes/change-notes.ts';
import { createDatabase } from '../../../src/storage/database/database.ts';
import { countNotes } from '../../../src/storage/notes/counts/count-notes.ts';
import { CREATION } from '../../core/notes/sample-notes.ts';
import { PATIENCE } from '../../patience.ts';
import { closedDatabase, freshDatabase, good } from '../fresh-database.ts';

const PAGE = ['https://news.example/1'];

/** Opens the database as another page would, with a version in the browser's own count, tenths of ours. */
function openRaw(factory: IDBFactory, version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open('on-record', version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

describe('a database that cannot be opened', () => {
  it('is an answer to reading and to writing, and is tried again with the next request', async () => {
    const database = closedDatabase();
    const closed = { ok: false, failure: { kind: 'store-closed', why: 'unavailable' } };
    expect(await countNotes(database, PAGE)).toEqual(closed);
    expect(await changeNotes(database, CREATION)).toEqual(closed);
    database.relent();
    expect(good(await changeNotes(database, CREATION)).notes).toHaveLength(1);
  });

  it('is the answer where the browser keeps none', async () => {
    const closed = { ok: false, failure: { kind: 'store-closed', why: 'unavailable' } };
    expect(await changeNotes(createDatabase({ idb: {} }), CREATION)).toEqual(closed);
  });

  it('is of a newer version: it stays as it is', async () => {
    const factory = new IDBFactory();
    const newer = await openRaw(factory, 20);
    newer.close();
    const closed = { ok: false, failure: { kind: 'store-closed', why: 'newer-version' } };
    expect(await changeNotes(freshDatabase(factory), CREATION)).toEqual(closed);
    expect(await factory.databases()).toEqual([{ name: 'on-record', version: 20 }]);
  });

  it('is of this version, of which something was once put in: it opens', async () => {
    const factory = new IDBFactory();
    const first = freshDatabase(factory);
    expect(good(await countNotes(first, PAGE))).toBe(0);
    first.dexie.close();
    const repaired = await openRaw(factory, 11);
    repaired.close();
    expect(good(await countNotes(freshDatabase(factory), PAGE))).toBe(0);
    expect(await factory.databases()).toEqual([{ name: 'on-record', version: 11 }]);
  });

  it('is held by a page with an older version: nobody waits, and it opens when the page has gone', async () => {
    const factory = new IDBFactory();
    const older = await openRaw(factory, 1);
    const database = freshDatabase(factory);
    const blocked = { ok: false, failure: { kind: 'store-closed', why: 'blocked' } };
    expect(await countNotes(database, PAGE)).toEqual(blocked);
    expect(await countNotes(database, PAGE)).toEqual(blocked);
    older.close();
    await vi.waitFor(async () => expect(good(await countNotes(database, PAGE))).toBe(0), PATIENCE);
  });

  it('and who stands behind another in the row, and hears nothing of it, does not wait for ever', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const factory = new IDBFactory();
    const older = await openRaw(factory, 1);
    const blocked = { ok: false, failure: { kind: 'store-closed', why: 'blocked' } };
    const first = freshDatabase(factory);
    expect(await countNotes(first, PAGE)).toEqual(blocked);
    const second = freshDatabase(factory);
    const counted = countNotes(second, PAGE);
    await vi.advanceTimersByTimeAsync(5000);
    expect(await counted).toEqual(blocked);
    vi.useRealTimers();
    older.close();
    await vi.waitFor(async () => expect(good(await countNotes(second, PAGE))).toBe(0), PATIENCE);
  });

  it('is a browser that never answers: nobody waits for ever', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const silent = new Proxy(new IDBFactory(), {
      get: (factory, name) =>
        name === 'open' ? () => ({}) : name === 'databases' ? async () => [] : Reflect.get(factory, name),
    });
    const counted = countNotes(freshDatabase(silent), PAGE);
    await vi.advanceTimersByTimeAsync(5000);
    vi.useRealTimers();
    expect(await counted).toEqual({ ok: false, failure: { kind: 'store-closed', why: 'unavailable' } });
  });
});

it('nothing is opened before the first request', async () => {
  const factory = new IDBFactory();
  freshDatabase(factory);
  expect(await factory.databases()).toEqual([]);
});
