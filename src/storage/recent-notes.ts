import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import { listNotes, type NoteList } from './list-notes.ts';
import type { StoreResult } from './store-failure.ts';

/**
 * A page of all notes, without those in the trash, the last changed first.
 *
 *     await recentNotes(database, { offset: 0, limit: 100 })
 */
export async function recentNotes(
  database: Database,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<StoreResult<NoteList>> {
  return attempt(database, async () => {
    const { dexie, articles, notes } = database;
    return dexie.transaction('r', [articles, notes], async () =>
      listNotes(database, await notes.orderBy('live.modified').reverse().offset(offset).limit(limit).toArray()),
    );
  });
}
