import type { Database } from '../database/database.ts';
import { groupOf } from './group-of.ts';
import { mainArticles } from './main-articles.ts';

/**
 * All articles that are the same as what is known under some addresses: those that stand for them and their members.
 * Notes stay with the article they were made on, so that joining two articles can be taken back.
 */
export async function articleGroup(database: Database, addresses: readonly string[]): Promise<readonly string[]> {
  return groupOf(database, await mainArticles(database, addresses));
}
