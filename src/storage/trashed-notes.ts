import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import { listNotes, type NoteList } from './list-notes.ts';
import type { StoreResult } from './store-failure.ts';

/**
 * A page of the trash, the last deleted first.
 *
 *     await trashedNotes(database, { offset: 0, limit: 100 })
 */
export async function trashedNotes(
  database: Database,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<StoreResult<NoteList>> {
  return attempt(database, async () => {
    const { dexie, articles, notes } = database;
    return dexie.transaction('r', [articles, notes], async () =>
      listNotes(database, await notes.orderBy('deleted').reverse().offset(offset).limit(limit).toArray()),
    );
  });
}
