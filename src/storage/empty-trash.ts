import type { Note } from '../core/notes/note.ts';
import { groupOf, mainsOf } from './article-group.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import { parseRows } from './parse-row.ts';
import { NOTE_ROWS } from './rows.ts';
import type { StoreResult } from './store-failure.ts';

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
      await deleteNotes(database, doomed);
      return doomed.length;
    });
  });
}

async function deleteNotes(database: Database, doomed: readonly Note[]): Promise<void> {
  const ids = doomed.map(({ id }) => id);
  await database.notes.bulkDelete(ids);
  await database.changes.where('noteId').anyOf(ids).delete();
  for (const main of await mainsOf(database, [...new Set(doomed.map(({ articleId }) => articleId))])) {
    const group = await groupOf(database, [main]);
    if ((await database.notes.where('articleId').anyOf(group).count()) > 0) continue;
    await database.addresses.where('articleId').anyOf(group).delete();
    await database.articles.bulkDelete([...group]);
  }
}
