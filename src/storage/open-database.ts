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
  const blocked = waitForBlocked(database);
  try {
    if (await isOfNewerVersion(database)) return { kind: 'store-closed', why: 'newer-version' };
    const outcome = await Promise.race([dexie.open(), blocked.promise]);
    return outcome === 'blocked' ? { kind: 'store-closed', why: 'blocked' } : null;
  } catch (error) {
    if (errorNames(error).has('QuotaExceededError')) return { kind: 'store-full' };
    return { kind: 'store-closed', why: 'unavailable' };
  } finally {
    blocked.stop();
  }
}

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

/** Dexie's `open` waits as long as another page holds an older version open; whoever asks must not. */
function waitForBlocked({ dexie }: Database): { readonly promise: Promise<'blocked'>; readonly stop: () => void } {
  let onBlocked = (): void => {};
  const promise = new Promise<'blocked'>((resolve) => {
    onBlocked = () => resolve('blocked');
  });
  dexie.on('blocked', onBlocked);
  return { promise, stop: () => dexie.on('blocked').unsubscribe(onBlocked) };
}
