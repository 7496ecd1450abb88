import { attempt } from '../../database/attempt.ts';
import type { Database } from '../../database/database.ts';
import type { StoreResult } from '../../database/store-failure.ts';

/** How much there is in the library. */
export type ShelfCounts = { readonly notes: number; readonly articles: number; readonly trash: number };

/**
 * Counts notes, articles and what lies in the trash. Nothing is read for it.
 *
 *     await shelfCounts(database)   // { ok: true, value: { notes: 120, articles: 31, trash: 2 } }
 */
export async function shelfCounts(database: Database): Promise<StoreResult<ShelfCounts>> {
  return attempt(database, async () => {
    const { dexie, articles, notes } = database;
    return dexie.transaction('r', [articles, notes], async () => {
      const [kept, trash, all, members] = await Promise.all([
        notes.orderBy('[live.modified+id]').count(),
        notes.orderBy('[deleted+id]').count(),
        articles.count(),
        articles.orderBy('sameAs').count(),
      ]);
      return { notes: kept, articles: all - members, trash };
    });
  });
}
