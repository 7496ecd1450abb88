import type { Draft } from '../../core/notes/draft.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import { parseRows } from '../database/parse-row.ts';
import { DRAFT_ROWS } from '../database/rows.ts';
import type { StoreResult } from '../database/store-failure.ts';

/**
 * Keeps a draft in the place of its older state. One that comes late, after a newer state or after its note was saved,
 * is dropped: it would otherwise be offered again.
 *
 *     await saveDraft(database, draft)   // { ok: true, value: null }
 */
export async function saveDraft(database: Database, draft: Draft): Promise<StoreResult<null>> {
  return attempt(database, async () => {
    const { dexie, drafts, changes } = database;
    return dexie.transaction('rw', [drafts, changes], async () => {
      const completed = await changes.where('draft').equals(draft.id).count();
      const [kept] = parseRows(DRAFT_ROWS, [await drafts.get(draft.id)]).values;
      if (completed === 0 && (!kept || kept.saved <= draft.saved)) await drafts.put(draft);
      return null;
    });
  });
}
