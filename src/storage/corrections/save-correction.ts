import type { Correction } from '../../core/corrections/correction.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import type { StoreResult } from '../database/store-failure.ts';

/**
 * Keeps a correction, once however often that is asked.
 *
 *     await saveCorrection(database, correction)   // { ok: true, value: null }
 */
export async function saveCorrection(database: Database, correction: Correction): Promise<StoreResult<null>> {
  return attempt(database, async () => {
    await database.corrections.put(correction);
    return null;
  });
}
