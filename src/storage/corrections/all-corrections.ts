import type { Correction } from '../../core/corrections/correction.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import { parseRows } from '../database/parse-row.ts';
import { CORRECTION_ROWS } from '../database/rows.ts';
import type { DamagedRow, StoreResult } from '../database/store-failure.ts';

/** Corrections, and the rows that could not be read. */
export type CorrectionList = { readonly corrections: readonly Correction[]; readonly damaged: readonly DamagedRow[] };

/**
 * All corrections, in no order: a reader makes a few in a year, and each may hold in any article.
 *
 *     await allCorrections(database)   // { ok: true, value: { corrections: [], damaged: [] } }
 */
export async function allCorrections(database: Database): Promise<StoreResult<CorrectionList>> {
  return attempt(database, async () => {
    const { values, damaged } = parseRows(CORRECTION_ROWS, await database.corrections.toArray());
    return { corrections: values, damaged };
  });
}
