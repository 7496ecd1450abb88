import type { ArticleId } from '../../core/notes/ids.ts';
import { articlesAt, groupOf, mainsOf } from '../articles/article-group.ts';
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
      const ids = [...new Set(await articlesAt(database, addresses))];
      // At once, since each answer is waited for: few articles are joined to others, and these ids belong to the group.
      const [group, own] = await Promise.all([groupAround(database, ids), liveRows(database, ids)]);
      const others = await liveRows(
        database,
        group.filter((id) => !ids.some((own) => own === id)),
      );
      return listNotes(database, [...own, ...others]);
    });
  });
}

async function groupAround(database: Database, ids: readonly ArticleId[]): Promise<readonly string[]> {
  return groupOf(database, await mainsOf(database, ids));
}

/** One article by one: `anyOf` would walk with a cursor, row by row, at ten times the cost. */
async function liveRows({ notes }: Database, ids: readonly string[]): Promise<readonly unknown[]> {
  const rows = await Promise.all(ids.map((id) => notes.where('live.articleId').equals(id).toArray()));
  return rows.flat();
}
