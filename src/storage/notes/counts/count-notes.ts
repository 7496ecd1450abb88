import { articleGroup } from '../../articles/article-group.ts';
import { attempt } from '../../database/attempt.ts';
import type { Database } from '../../database/database.ts';
import type { StoreResult } from '../../database/store-failure.ts';

/**
 * How many notes an article has, without those in the trash: what the badge shows. No note is read for it.
 *
 *     await countNotes(database, [tab.url])   // { ok: true, value: 3 }
 */
export async function countNotes(database: Database, addresses: readonly string[]): Promise<StoreResult<number>> {
  return attempt(database, async () => {
    const { dexie, articles, addresses: addressTable, notes } = database;
    return dexie.transaction('r', [articles, addressTable, notes], async () => {
      const group = await articleGroup(database, addresses);
      const counts = await Promise.all(group.map((id) => notes.where('live.articleId').equals(id).count()));
      return counts.reduce((sum, count) => sum + count, 0);
    });
  });
}
