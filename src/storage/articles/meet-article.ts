import type { ArticleId } from '../../core/notes/ids.ts';
import type { MetArticle } from '../../core/notes/kept-article.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import type { StoreResult } from '../database/store-failure.ts';
import { keepArticle, knownArticles } from './keep-article.ts';

/**
 * Tells the store what page the reader has open, so that an article with notes is known by this address from now on.
 * Of an article without notes nothing is kept: the store is no history of what was read.
 *
 *     await meetArticle(database, met)   // { ok: true, value: null }: not known
 */
export async function meetArticle(database: Database, met: MetArticle): Promise<StoreResult<ArticleId | null>> {
  return attempt(database, async () => {
    const { dexie, articles, addresses } = database;
    return dexie.transaction('rw', [articles, addresses], async () => {
      const known = await knownArticles(database, met);
      return known.length === 0 ? null : keepArticle(database, met);
    });
  });
}
