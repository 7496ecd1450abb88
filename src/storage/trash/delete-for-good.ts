import type { NoteId } from '../../core/notes/ids.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import { parseRows } from '../database/parse-row.ts';
import { NOTE_ROWS } from '../database/rows.ts';
import type { StoreResult } from '../database/store-failure.ts';
import { removeNotes } from './remove-notes.ts';

/**
 * Deletes notes for good, of those that are named what lies in the trash: their history goes too, and the articles that
 * have no note left. Nothing brings them back. Gives the number of notes deleted.
 *
 *     await deleteForGood(database, [noteId])   // { ok: true, value: 1 }; 0 if it was restored meanwhile
 */
export async function deleteForGood(database: Database, noteIds: readonly NoteId[]): Promise<StoreResult<number>> {
  return attempt(database, async () => {
    const { dexie, articles, addresses, notes, changes } = database;
    return dexie.transaction('rw', [articles, addresses, notes, changes], async () => {
      const rows = (await notes.bulkGet([...noteIds])).filter((row) => row !== undefined);
      const doomed = parseRows(NOTE_ROWS, rows).values.filter(({ deleted }) => deleted !== null);
      await removeNotes(database, doomed);
      return doomed.length;
    });
  });
}
