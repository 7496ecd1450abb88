import type { DraftId } from '../../core/notes/ids.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import type { StoreResult } from '../database/store-failure.ts';

/**
 * Throws a draft away, because the reader did. (A saved one is cleared with the change that it became.)
 *
 *     await clearDraft(database, draft.id)   // { ok: true, value: null }, also if there is none
 */
export async function clearDraft(database: Database, id: DraftId): Promise<StoreResult<null>> {
  return attempt(database, async () => {
    await database.drafts.delete(id);
    return null;
  });
}
