import Dexie, { liveQuery } from 'dexie';
import type { StoreResult } from './store-failure.ts';

/**
 * Runs a query now and again whenever something was committed, in any context of the extension, that may change its
 * answer.
 *
 *     watch(() => notesOfArticle(database, [tab.url]), showNotes, signal);
 *
 * @param query reads the database through functions of this folder, and nothing else that takes time
 */
export function watch<T>(
  query: () => Promise<StoreResult<T>>,
  onResult: (result: StoreResult<T>) => void,
  signal: AbortSignal,
): void {
  if (signal.aborted) return;
  if (!Dexie.dependencies.indexedDB) {
    // Where the browser keeps no databases, Dexie would never run the query, and nobody would learn why.
    void query().then(onResult);
    return;
  }
  // `async`, since Dexie follows what is read after an `await` in asynchronous functions alone.
  const subscription = liveQuery(async () => query()).subscribe({
    next: onResult,
    error: (error: unknown) => onResult({ ok: false, failure: { kind: 'internal', error } }),
  });
  signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
}
