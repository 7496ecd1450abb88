import type { ArticleId } from '../../../core/notes/ids.ts';
import { groupOf } from '../../articles/group-of.ts';
import { attempt } from '../../database/attempt.ts';
import type { Database } from '../../database/database.ts';
import type { StoreResult } from '../../database/store-failure.ts';

/**
 * How many notes each of some articles has, without those in the trash. No note is read for it.
 *
 *     (await countNotesOfArticles(database, [article.id])).value.get(article.id)   // 3
 *
 * @param ids of articles that stand for all that are the same
 */
export async function countNotesOfArticles(
  database: Database,
  ids: readonly ArticleId[],
): Promise<StoreResult<ReadonlyMap<ArticleId, number>>> {
  return attempt(database, async () => {
    const { dexie, articles, notes } = database;
    return dexie.transaction('r', [articles, notes], async () => {
      const counts = new Map<ArticleId, number>();
      for (const id of ids) {
        const group = await groupOf(database, [id]);
        const parts = await Promise.all(group.map((each) => notes.where('live.articleId').equals(each).count()));
        counts.set(
          id,
          parts.reduce((sum, count) => sum + count, 0),
        );
      }
      return counts;
    });
  });
}
