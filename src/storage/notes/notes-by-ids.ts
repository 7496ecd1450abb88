import type { NoteId } from '../../core/notes/ids.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import type { StoreResult } from '../database/store-failure.ts';
import { listNotes, type NoteList } from './list-notes.ts';

/**
 * Some notes, in the order asked for, and their articles; those that are gone are left out.
 *
 *     await notesByIds(database, ids.slice(0, 50))
 */
export async function notesByIds(database: Database, ids: readonly NoteId[]): Promise<StoreResult<NoteList>> {
  return attempt(database, async () => {
    const { dexie, articles, notes } = database;
    return dexie.transaction('r', [articles, notes], async () => {
      const rows = await notes.bulkGet([...ids]);
      return listNotes(
        database,
        rows.filter((row) => row !== undefined),
      );
    });
  });
}
