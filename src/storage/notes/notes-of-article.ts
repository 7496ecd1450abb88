import type { ArticleId } from '../../core/notes/ids.ts';
import { articlesAt } from '../articles/articles-at.ts';
import { groupOf } from '../articles/group-of.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import { parseRows } from '../database/parse-row.ts';
import { ARTICLE_ROWS } from '../database/rows.ts';
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
      // All at once, since each answer is waited for: few articles are joined to others, and then there is nothing more to ask.
      const [rows, members, own] = await Promise.all([
        articles.bulkGet(ids),
        membersOf(database, ids),
        liveRows(database, ids),
      ]);
      const known = rows.filter((row) => row !== undefined);
      const mains = parseRows(ARTICLE_ROWS, known).values.flatMap(({ sameAs }) => sameAs ?? []);
      const group = new Set([...(await groupOf(database, mains)), ...members]);
      for (const id of ids) group.delete(id);
      return listNotes(database, [...own, ...(await liveRows(database, [...group]))], known);
    });
  });
}

/** The articles that these stand for. */
async function membersOf({ articles }: Database, ids: readonly ArticleId[]): Promise<readonly string[]> {
  const members = await Promise.all(ids.map((id) => articles.where('sameAs').equals(id).primaryKeys()));
  return members.flat();
}

/** One article by one: `anyOf` would walk with a cursor, row by row, at ten times the cost. */
async function liveRows({ notes }: Database, ids: readonly string[]): Promise<readonly unknown[]> {
  const rows = await Promise.all(ids.map((id) => notes.where('live.articleId').equals(id).toArray()));
  return rows.flat();
}
