import type { ArticleId } from '../../core/notes/ids.ts';
import type { Database } from '../database/database.ts';
import { mainOfEach } from './main-of-each.ts';

/**
 * The articles that stand for these, without repeats, in their order. One whose row is damaged stands for itself.
 *
 *     await mainsOf(database, [member, main])   // [main]
 */
export async function mainsOf(database: Database, ids: readonly ArticleId[]): Promise<readonly ArticleId[]> {
  return [...new Set((await mainOfEach(database, ids)).values())];
}
