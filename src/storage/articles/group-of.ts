import type { ArticleId } from '../../core/notes/ids.ts';
import type { Database } from '../database/database.ts';

/** The given articles and all that they stand for. */
export async function groupOf(database: Database, mains: readonly ArticleId[]): Promise<readonly string[]> {
  if (mains.length === 0) return [];
  const members = await database.articles.where('sameAs').anyOf(mains).primaryKeys();
  return [...mains, ...members];
}
