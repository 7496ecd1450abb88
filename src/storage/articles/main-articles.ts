import type { ArticleId } from '../../core/notes/ids.ts';
import type { Database } from '../database/database.ts';
import { articlesAt } from './articles-at.ts';
import { mainsOf } from './mains-of.ts';

/**
 * The articles that stand for what is known under some addresses, without repeats, in the order of the addresses.
 * Several, if the addresses were never seen on one page.
 *
 *     await mainArticles(database, ['https://news.example/engine'])   // [id], or [] if it is unknown
 */
export async function mainArticles(database: Database, addresses: readonly string[]): Promise<readonly ArticleId[]> {
  return mainsOf(database, await articlesAt(database, addresses));
}
