import Dexie from 'dexie';
import type { Database } from './database.ts';
import { errorNames } from './error-names.ts';
import { openDatabase } from './open-database.ts';
import { StoreError } from './store-error.ts';
import type { StoreResult } from './store-failure.ts';

/**
 * Opens the database, does the work, and makes data of whatever goes wrong. The promise is a native one: Dexie's own
 * would arrive as `undefined` when a message listener returns it.
 *
 *     return attempt(database, async () => database.notes.count());
 *
 * @param work may be run twice: it reads, or it is one transaction that does nothing when it finds its work done
 */
export async function attempt<T>(database: Database, work: () => Promise<T>): Promise<StoreResult<T>> {
  const first = await attemptOnce(database, work);
  // The browser or a newer version of ours has closed the database under the work.
  return first === 'closed-meanwhile' ? orClosed(await attemptOnce(database, work)) : first;
}

async function attemptOnce<T>(
  database: Database,
  work: () => Promise<T>,
): Promise<StoreResult<T> | 'closed-meanwhile'> {
  // As a promise of Dexie's: after a wait for the browser itself, Dexie no longer knows whose query it follows.
  const closed = await Dexie.Promise.resolve(openDatabase(database));
  if (closed) return { ok: false, failure: closed };
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof StoreError) return { ok: false, failure: error.failure };
    const names = errorNames(error);
    if (names.has('QuotaExceededError')) return { ok: false, failure: { kind: 'store-full' } };
    if (names.has('DatabaseClosedError')) return 'closed-meanwhile';
    return { ok: false, failure: { kind: 'internal', error } };
  }
}

function orClosed<T>(result: StoreResult<T> | 'closed-meanwhile'): StoreResult<T> {
  if (result !== 'closed-meanwhile') return result;
  return { ok: false, failure: { kind: 'store-closed', why: 'unavailable' } };
}
