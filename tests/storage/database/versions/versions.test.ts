import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { undoStepsOfArticle } from '../../../../src/storage/changes/undo-steps-of-article.ts';
import { createDatabase, type Database } from '../../../../src/storage/database/database.ts';
import { VERSIONS, type Version } from '../../../../src/storage/database/versions/versions.ts';
import { draftsOfPage } from '../../../../src/storage/drafts/drafts-of-page.ts';
import { notesOfArticle } from '../../../../src/storage/notes/notes-of-article.ts';
import { recentNotes } from '../../../../src/storage/notes/recent-notes.ts';
import { trashedNotes } from '../../../../src/storage/trash/trashed-notes.ts';
import { allRows, freshDatabase, good } from '../../fresh-database.ts';
import { VERSION_1 } from './fixtures/version-1.ts';

const PAGE = ['https://news.example/1'];
const ALL = { after: null, limit: 100 };

type Fixture = typeof VERSION_1;

let factory: IDBFactory;
beforeEach(async () => {
  factory = new IDBFactory();
  vi.spyOn(console, 'warn');
  await install(factory, VERSION_1);
});
afterEach(() => {
  // Dexie warns, and mends, when the tables it finds are not the declared ones.
  expect(console.warn).not.toHaveBeenCalledWith(expect.stringContaining('SchemaDiff'));
  vi.restoreAllMocks();
});

/** Makes a database as an older version of ours left it, without the code of today. */
async function install(into: IDBFactory, fixture: Fixture): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = into.open('on-record', fixture.version);
    request.onupgradeneeded = () => createTables(request.result, fixture);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.close();
}

function createTables(database: IDBDatabase, { tables, rows }: Fixture): void {
  const rowsByTable = new Map<string, readonly object[]>(Object.entries(rows));
  for (const [name, { keyPath, autoIncrement, indexes }] of Object.entries(tables)) {
    const table = database.createObjectStore(name, { keyPath, autoIncrement });
    for (const index of indexes) {
      const isCompound = index.startsWith('[');
      const path = isCompound ? index.slice(1, -1).split('+') : bare(index);
      table.createIndex(bare(index), path, { multiEntry: index.startsWith('*') });
    }
    for (const row of rowsByTable.get(name) ?? []) table.add(row);
  }
}

/** The tables of an open database, described as a fixture does. */
function tablesOf({ dexie }: Database): object {
  const transaction = dexie.backendDB().transaction(dexie.tables.map(({ name }) => name));
  return Object.fromEntries(
    Array.from(transaction.objectStoreNames, (name) => {
      const { keyPath, autoIncrement, ...table } = describeStore(transaction.objectStore(name));
      return [name, { keyPath, autoIncrement, indexes: table.indexes }];
    }),
  );
}

function describeStore(store: IDBObjectStore) {
  const indexes = Array.from(store.indexNames, (name) => (store.index(name).multiEntry ? `*${name}` : name));
  return {
    keyPath: store.keyPath,
    autoIncrement: store.autoIncrement,
    indexes: indexes.toSorted((some, other) => (bare(some) < bare(other) ? -1 : 1)),
  };
}

function bare(index: string): string {
  return index.replace('*', '');
}

/** A database with versions that are still to come. */
function laterDatabase(...later: readonly Version[]): Database {
  return createDatabase({ versions: [...VERSIONS, ...later], idb: { indexedDB: factory, IDBKeyRange } });
}

const WORDS: Version = {
  version: 2,
  tables: { notes: 'id, articleId, live.articleId, [live.modified+id], *live.tags, [deleted+id], *words' },
  upgrade: async (transaction) => {
    await transaction
      .table('notes')
      .toCollection()
      .modify((row: { comment: string; words?: readonly string[] }) => {
        row.words = row.comment.toLowerCase().split(' ');
      });
  },
};

const RENAMED: Version = {
  version: 3,
  tables: { outlets: 'name' },
  upgrade: async (transaction) => {
    await transaction.table('outlets').add({ name: 'The Analytical Post' });
  },
};

describe('version 1', () => {
  it('is read by the code of today, in all its parts', async () => {
    const database = freshDatabase(factory);
    const list = good(await notesOfArticle(database, PAGE));
    expect(list).toMatchObject({
      notes: [{ comment: 'Ask her' }],
      articles: [{ outlet: 'The Analytical Post' }],
      damaged: [],
    });
    expect(good(await trashedNotes(database, ALL))).toMatchObject({ notes: [{ comment: 'Never mind' }], damaged: [] });
    expect(good(await recentNotes(database, ALL)).notes).toEqual(list.notes);
    expect(good(await draftsOfPage(database, PAGE))).toMatchObject({ drafts: { length: 1 }, damaged: [] });
    expect(good(await undoStepsOfArticle(database, PAGE))).toMatchObject({ undo: { kind: 'edit' }, redo: null });
  });

  it('is still what the first version declares: what was published is never edited', async () => {
    const first = createDatabase({ versions: VERSIONS.slice(0, 1), idb: { indexedDB: new IDBFactory(), IDBKeyRange } });
    await first.dexie.open();
    expect(first.dexie.backendDB().version).toBe(VERSION_1.version);
    expect(tablesOf(first)).toEqual(VERSION_1.tables);
  });
});

describe('an upgrade', () => {
  it('rewrites the rows of the version before, and loses none', async () => {
    const database = laterDatabase(WORDS);
    expect(good(await notesOfArticle(database, PAGE)).notes).toHaveLength(1);
    expect(await database.notes.where('words').equals('mind').count()).toBe(1);
    const { notes, ...others } = await allRows(database);
    const { notes: before, ...othersBefore } = VERSION_1.rows;
    expect(notes).toMatchObject(before);
    expect(others).toEqual(othersBefore);
  });

  it('over several versions makes each step, in their order', async () => {
    const database = laterDatabase(WORDS, RENAMED);
    good(await notesOfArticle(database, PAGE));
    expect(await allRows(database)).toMatchObject({
      outlets: [{ name: 'The Analytical Post' }],
      notes: [{ words: ['ask', 'her'] }, { words: ['never', 'mind'] }],
    });
  });

  it('that fails leaves the older version as it was, and is tried again', async () => {
    const afterRewriting = vi.fn().mockRejectedValueOnce(new Error('the upgrade fails'));
    const upgrade: Version['upgrade'] = async (transaction) => {
      await WORDS.upgrade?.(transaction);
      await afterRewriting();
    };
    const database = laterDatabase({ ...WORDS, upgrade });
    const closed = { ok: false, failure: { kind: 'store-closed', why: 'unavailable' } };
    expect(await notesOfArticle(database, PAGE)).toEqual(closed);
    expect(await factory.databases()).toEqual([{ name: 'on-record', version: 10 }]);
    expect(good(await notesOfArticle(database, PAGE)).notes).toHaveLength(1);
  });

  it('closes the database under an older page of ours, which then knows that it is too old', async () => {
    const older = freshDatabase(factory);
    good(await notesOfArticle(older, PAGE));
    const newer = laterDatabase(WORDS);
    expect(good(await notesOfArticle(newer, PAGE)).notes).toHaveLength(1);
    const closed = { ok: false, failure: { kind: 'store-closed', why: 'newer-version' } };
    expect(await notesOfArticle(older, PAGE)).toEqual(closed);
  });
});
