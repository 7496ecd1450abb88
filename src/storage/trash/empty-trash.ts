import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import { parseRows } from '../database/parse-row.ts';
import { NOTE_ROWS } from '../database/rows.ts';
import type { StoreResult } from '../database/store-failure.ts';
import { removeNotes } from './remove-notes.ts';

/**
 * Deletes for good what was put into the trash before a time, its history, and the articles that have no note left.
 * Damaged rows stay. Gives the number of notes deleted.
 *
 *     await emptyTrash(database, thirtyDaysAgo)   // { ok: true, value: 3 }
 *
 * @param before ISO 8601 in UTC
 */
export async function emptyTrash(database: Database, before: string): Promise<StoreResult<number>> {
  return attempt(database, async () => {
    const { dexie, articles, addresses, notes, changes } = database;
    return dexie.transaction('rw', [articles, addresses, notes, changes], async () => {
      // From the empty text up, since numbers sort before all texts: what is no time is damaged, and stays.
      const rows = await notes.where('[deleted+id]').between([''], [before]).toArray();
      const doomed = parseRows(NOTE_ROWS, rows).values;
      await removeNotes(database, doomed);
      return doomed.length;
    });
  });
}
