import type { Database } from './database.ts';
import type { StoreResult } from './store-failure.ts';
import { installedVersion } from './versions/installed-version.ts';

/**
 * Does its work only where a database is there already: whoever looks for what may never have been kept makes none, so
 * that a reader who keeps nothing has nothing on the disk. `null` where there is none.
 *
 *     await ifThere(database, () => allCorrections(database))   // null before the first note
 */
export async function ifThere<T>(
  database: Database,
  work: () => Promise<StoreResult<T>>,
): Promise<StoreResult<T> | null> {
  return (await isThere(database)) ? work() : null;
}

/** Where the browser does not even tell, the work is tried, and says what is the matter. */
async function isThere(database: Database): Promise<boolean> {
  try {
    return database.dexie.isOpen() || (await installedVersion(database)) > 0;
  } catch {
    return true;
  }
}
