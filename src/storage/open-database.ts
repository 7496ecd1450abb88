import type Dexie from 'dexie';
import type { Database } from './database.ts';
import { errorNames } from './error-names.ts';
import type { StoreFailure } from './store-failure.ts';

/**
 * Opens the database unless it is open; gives `null`, or why it cannot be opened. After a failure the next request
 * tries again.
 *
 *     await openDatabase(database)   // { kind: 'store-closed', why: 'unavailable' } in some private windows
 */
export async function openDatabase(database: Database): Promise<StoreFailure | null> {
  const { dexie } = database;
  if (dexie.isOpen()) return null;
  if (blockedNow.has(dexie)) return BLOCKED;
  try {
    if (await isOfNewerVersion(database)) return { kind: 'store-closed', why: 'newer-version' };
    return await openOrBlocked(dexie);
  } catch (error) {
    if (errorNames(error).has('QuotaExceededError')) return { kind: 'store-full' };
    return { kind: 'store-closed', why: 'unavailable' };
  }
}

const BLOCKED: StoreFailure = { kind: 'store-closed', why: 'blocked' };

/** Those that another page keeps from being opened, at this moment. */
const blockedNow = new WeakSet<Dexie>();

/**
 * Asked before Dexie opens anything: Dexie 4 opens a database of a newer version too, and where a table or an index
 * of ours is missing there, it would put it in and raise the version.
 */
async function isOfNewerVersion({ dexie, version, factory }: Database): Promise<boolean> {
  const kept = await factory?.databases();
  const installed = kept?.find(({ name }) => name === dexie.name)?.version ?? 0;
  // Dexie counts in tenths: its version 1 is the browser's 10.
  return Math.floor(installed / 10) > version;
}

/**
 * Dexie's `open` waits as long as another page holds an older version open, and says so once; whoever asks meanwhile
 * must not wait.
 */
async function openOrBlocked(dexie: Dexie): Promise<StoreFailure | null> {
  return new Promise((resolve, reject) => {
    const onBlocked = (): void => {
      blockedNow.add(dexie);
      resolve(BLOCKED);
    };
    dexie.on('blocked', onBlocked);
    dexie
      .open()
      .then(() => resolve(null), reject)
      .finally(() => {
        blockedNow.delete(dexie);
        dexie.on('blocked').unsubscribe(onBlocked);
      });
  });
}
