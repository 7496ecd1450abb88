import type { ArticleId } from '../../core/notes/ids.ts';
import { groupOf } from '../articles/group-of.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import type { StoreResult } from '../database/store-failure.ts';
import { listNotes, type NoteList } from './list-notes.ts';

/**
 * The notes of an article, and of those that are the same, without the trash, in no order.
 *
 *     await notesOfKeptArticle(database, article.id)
 *
 * @param id of the article that stands for all that are the same
 */
export async function notesOfKeptArticle(database: Database, id: ArticleId): Promise<StoreResult<NoteList>> {
  return attempt(database, async () => {
    const { dexie, articles, notes } = database;
    return dexie.transaction('r', [articles, notes], async () => {
      const group = await groupOf(database, [id]);
      const rows = await Promise.all(group.map((each) => notes.where('live.articleId').equals(each).toArray()));
      return listNotes(database, rows.flat());
    });
  });
}
