import type { ArticleId } from '../../core/notes/ids.ts';
import type { Database } from '../database/database.ts';
import { parseRows } from '../database/parse-row.ts';
import { ADDRESS_ROWS, ARTICLE_ROWS } from '../database/rows.ts';

/**
 * The articles that stand for what is known under some addresses, without repeats, in the order of the addresses.
 * Several, if the addresses were never seen on one page.
 *
 *     await mainArticles(database, ['https://news.example/engine'])   // [id], or [] if it is unknown
 */
export async function mainArticles(database: Database, addresses: readonly string[]): Promise<readonly ArticleId[]> {
  return mainsOf(database, await articlesAt(database, addresses));
}

/** The articles that addresses were met with, each of which may have another that stands for it. */
export async function articlesAt(database: Database, addresses: readonly string[]): Promise<readonly ArticleId[]> {
  const rows = await database.addresses.bulkGet([...addresses]);
  return parseRows(ADDRESS_ROWS, rows.filter(isThere)).values.map(({ articleId }) => articleId);
}

/**
 * The articles that stand for these, without repeats, in their order. One whose row is damaged stands for itself.
 *
 *     await mainsOf(database, [member, main])   // [main]
 */
export async function mainsOf(database: Database, ids: readonly ArticleId[]): Promise<readonly ArticleId[]> {
  return [...new Set((await mainOfEach(database, ids)).values())];
}

/** Which article stands for each of these. */
export async function mainOfEach(
  database: Database,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, ArticleId>> {
  const rows = await database.articles.bulkGet([...ids]);
  const mains = new Map(
    parseRows(ARTICLE_ROWS, rows.filter(isThere)).values.map((article) => [article.id, article.sameAs ?? article.id]),
  );
  return new Map(ids.map((id) => [id, mains.get(id) ?? id]));
}

/**
 * All articles that are the same as what is known under some addresses: those that stand for them and their members.
 * Notes stay with the article they were made on, so that joining two articles can be taken back.
 */
export async function articleGroup(database: Database, addresses: readonly string[]): Promise<readonly string[]> {
  return groupOf(database, await mainArticles(database, addresses));
}

/** The given articles and all that they stand for. */
export async function groupOf(database: Database, mains: readonly ArticleId[]): Promise<readonly string[]> {
  if (mains.length === 0) return [];
  const members = await database.articles.where('sameAs').anyOf(mains).primaryKeys();
  return [...mains, ...members];
}

function isThere(row: unknown): boolean {
  return row !== undefined;
}
