import type { CorrectionId } from '../../core/corrections/correction-id.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import type { StoreResult } from '../database/store-failure.ts';

/**
 * Takes a correction back: what was found holds again.
 *
 *     await removeCorrection(database, correction.id)   // { ok: true, value: null }, also if there is none
 */
export async function removeCorrection(database: Database, id: CorrectionId): Promise<StoreResult<null>> {
  return attempt(database, async () => {
    await database.corrections.delete(id);
    return null;
  });
}
