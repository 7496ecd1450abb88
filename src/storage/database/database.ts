import Dexie, { type Table } from 'dexie';
import { guardVersion } from './versions/guard-version.ts';
import { VERSIONS, type Version } from './versions/versions.ts';

/**
 * The database `on-record`. Nothing is opened before the first request. Every row is `unknown` until it was parsed.
 *
 *     const database = createDatabase();
 *     await changeNotes(database, request);
 */
export type Database = {
  readonly dexie: Dexie;
  /** The newest version this code knows. */
  readonly version: number;
  /** `null`: the browser keeps no databases here. */
  readonly factory: IDBFactory | null;
  /** Lets a database be opened whose version is another than the newest. */
  readonly admitAny: () => void;
  readonly articles: Table<unknown, string>;
  readonly addresses: Table<unknown, string>;
  readonly notes: Table<unknown, string>;
  readonly changes: Table<unknown, number>;
  readonly drafts: Table<unknown, string>;
  readonly corrections: Table<unknown, string>;
};

/**
 * Describes the database to be opened when it is first needed.
 *
 *     const database = createDatabase();
 *     await countNotes(database, ['https://news.example/engine']);   // opens it
 *
 * @param options for tests: other versions, another IndexedDB
 */
export function createDatabase(options: DatabaseOptions = {}): Database {
  const { versions = VERSIONS, idb = globalThis } = options;
  const { indexedDB, IDBKeyRange } = idb;
  const guarded = indexedDB ? guardVersion(indexedDB) : null;
  const dexie = new Dexie('on-record', {
    autoOpen: false,
    // A note that was answered for is on the disk, not only on its way there.
    chromeTransactionDurability: 'strict',
    // Queries read what is committed, in whichever context that was.
    cache: 'disabled',
    ...(guarded && { indexedDB: guarded.factory }),
    ...(IDBKeyRange && { IDBKeyRange }),
  });
  for (const { version, tables, upgrade } of versions) {
    const declared = dexie.version(version).stores({ ...tables });
    if (upgrade) declared.upgrade(upgrade);
  }
  return {
    dexie,
    version: Math.max(...versions.map(({ version }) => version)),
    factory: indexedDB ?? null,
    admitAny: guarded?.admitAny ?? (() => undefined),
    articles: dexie.table('articles'),
    addresses: dexie.table('addresses'),
    notes: dexie.table('notes'),
    changes: dexie.table('changes'),
    drafts: dexie.table('drafts'),
    corrections: dexie.table('corrections'),
  };
}

type DatabaseOptions = {
  readonly versions?: readonly Version[];
  /** Where a browser keeps no databases, as in some private windows, there is nothing here. */
  readonly idb?: { readonly indexedDB?: IDBFactory; readonly IDBKeyRange?: typeof IDBKeyRange };
};
