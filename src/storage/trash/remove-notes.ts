import type { Note } from '../../core/notes/note.ts';
import { groupOf } from '../articles/group-of.ts';
import { mainsOf } from '../articles/mains-of.ts';
import type { Database } from '../database/database.ts';

/**
 * Removes the rows of notes, their histories, and the articles that have no note left. It must run inside a transaction
 * that may write all four tables.
 */
export async function removeNotes(database: Database, doomed: readonly Note[]): Promise<void> {
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
