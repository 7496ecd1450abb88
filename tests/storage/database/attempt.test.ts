import Dexie from 'dexie';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { changeNotes } from '../../../src/storage/changes/change-notes.ts';
import { attempt } from '../../../src/storage/database/attempt.ts';
import { errorNames } from '../../../src/storage/database/error-names.ts';
import { StoreError } from '../../../src/storage/database/store-error.ts';
import { CREATION } from '../../core/notes/sample-notes.ts';
import { allRows, freshDatabase, good } from '../fresh-database.ts';

const QUOTA = new DOMException('The disk is full.', 'QuotaExceededError');

afterEach(() => {
  vi.restoreAllMocks();
});

describe('what goes wrong in a transaction is an answer', () => {
  const cases = [
    { what: 'the disk is full', error: QUOTA, failure: { kind: 'store-full' } },
    {
      what: 'the disk is full, and the transaction was aborted for it',
      error: new Dexie.AbortError('Transaction aborted', QUOTA),
      failure: { kind: 'store-full' },
    },
    {
      what: 'the disk is full for one of several writes',
      error: new Dexie.BulkError('1 of 2 operations failed', [QUOTA]),
      failure: { kind: 'store-full' },
    },
    { what: 'a fault of ours', error: new TypeError('x is undefined'), failure: { kind: 'internal' } },
    {
      what: 'a failure of the request itself',
      error: new StoreError({ kind: 'note-gone' }),
      failure: { kind: 'note-gone' },
    },
  ];

  it.each(cases)('$what', async ({ error, failure }) => {
    const database = freshDatabase();
    const work = async () => database.dexie.transaction('rw', database.notes, async () => Promise.reject(error));
    expect(await attempt(database, work)).toMatchObject({ ok: false, failure });
  });
});

it.each(['put', 'add'] as const)(
  'a full disk at “%s” leaves nothing half written, and later it works',
  async (method) => {
    const database = freshDatabase();
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
      throw QUOTA;
    });
    expect(await changeNotes(database, CREATION)).toEqual({ ok: false, failure: { kind: 'store-full' } });
    vi.restoreAllMocks();
    expect(Object.values(await allRows(database)).flat()).toEqual([]);
    expect(good(await changeNotes(database, CREATION)).notes).toHaveLength(1);
  },
);

it('a database that was closed meanwhile is opened again, once', async () => {
  const database = freshDatabase();
  let times = 0;
  const work = async () => {
    times += 1;
    if (times === 1) database.dexie.close();
    return database.notes.count();
  };
  expect(await attempt(database, work)).toEqual({ ok: true, value: 0 });
  expect(times).toBe(2);
});

it('a database that is closed again and again is an answer', async () => {
  const database = freshDatabase();
  const work = async () => {
    database.dexie.close();
    return database.notes.count();
  };
  const closed = { ok: false, failure: { kind: 'store-closed', why: 'unavailable' } };
  expect(await attempt(database, work)).toEqual(closed);
});

describe('the names of an error', () => {
  const cases = [
    {
      what: 'are those of its causes too',
      error: new Error('a', { cause: QUOTA }),
      names: ['Error', 'QuotaExceededError'],
    },
    { what: 'are none of what is no error', error: 'QuotaExceededError', names: [] },
  ];

  it.each(cases)('$what', ({ error, names }) => {
    expect([...errorNames(error)]).toEqual(names);
  });

  it('are found though an error is its own cause', () => {
    const error = new Error('a');
    error.cause = error;
    expect([...errorNames(error)]).toEqual(['Error']);
  });
});
