import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';
import { createDatabase, type Database } from '../../src/storage/database/database.ts';
import type { StoreResult } from '../../src/storage/database/store-failure.ts';

/** An empty database of its own. Another one on the same factory is another context of the extension. */
export function freshDatabase(factory: IDBFactory = new IDBFactory()): Database {
  return createDatabase({ idb: { indexedDB: factory, IDBKeyRange } });
}

/** A database that the browser refuses to open, as in some private windows, until it is told to relent. */
export function closedDatabase(): Database & { readonly relent: () => void } {
  const factory = new IDBFactory();
  const refusal = vi.spyOn(factory, 'open').mockImplementation(() => {
    throw new DOMException(
      'A mutation operation was attempted on a database that did not allow mutations.',
      'InvalidStateError',
    );
  });
  return { ...freshDatabase(factory), relent: () => refusal.mockRestore() };
}

/** The value of an answer that must be good. */
export function good<T>(result: StoreResult<T>): T {
  if (!result.ok) throw new Error(`the store failed: ${JSON.stringify(result.failure)}`, { cause: result.failure });
  return result.value;
}

/** All rows of the database, by table. */
export async function allRows({ dexie }: Database): Promise<{ readonly [table: string]: readonly unknown[] }> {
  const tables = await Promise.all(dexie.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(tables);
}
