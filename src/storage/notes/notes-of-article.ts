import { articleGroup } from '../articles/article-group.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import type { StoreResult } from '../database/store-failure.ts';
import { listNotes, type NoteList } from './list-notes.ts';

/**
 * The notes of an article, without those in the trash, in no order (see `orderNotes`).
 *
 *     await notesOfArticle(database, [article.key, tab.url])
 *
 * @param addresses any address or key it may be known under; notes found by any of them are listed
 */
export async function notesOfArticle(database: Database, addresses: readonly string[]): Promise<StoreResult<NoteList>> {
  return attempt(database, async () => {
    const { dexie, articles, addresses: addressTable, notes } = database;
    return dexie.transaction('r', [articles, addressTable, notes], async () => {
      const group = await articleGroup(database, addresses);
      // One by one: `anyOf` would walk with a cursor, row by row, at ten times the cost.
      const rows = await Promise.all(group.map((id) => notes.where('live.articleId').equals(id).toArray()));
      return listNotes(database, rows.flat());
    });
  });
}
