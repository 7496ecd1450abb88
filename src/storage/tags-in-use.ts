import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import type { StoreResult } from './store-failure.ts';

/**
 * The tags of all notes outside the trash, each once, sorted by code units: what a field for tags completes from.
 * Only the index is walked, tag by tag.
 *
 *     await tagsInUse(database)   // { ok: true, value: ['climate', 'to check'] }
 */
export async function tagsInUse(database: Database): Promise<StoreResult<readonly string[]>> {
  return attempt(database, async () => {
    const keys = await database.notes.orderBy('live.tags').uniqueKeys();
    return keys.filter((key) => typeof key === 'string');
  });
}
