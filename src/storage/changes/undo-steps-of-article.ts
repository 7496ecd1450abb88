import { type UndoSteps, undoSteps } from '../../core/notes/changes/history/undo-steps.ts';
import { articleGroup } from '../articles/article-group.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import { parseRows } from '../database/parse-row.ts';
import { CHANGE_ROWS } from '../database/rows.ts';
import type { StoreResult } from '../database/store-failure.ts';

/**
 * What *Undo* and *Redo* would do on an article, also after the popup was closed: all is read from the history.
 *
 *     await undoStepsOfArticle(database, [tab.url])   // { ok: true, value: { undo: { request, kind: 'delete' }, redo: null } }
 */
export async function undoStepsOfArticle(
  database: Database,
  addresses: readonly string[],
): Promise<StoreResult<UndoSteps>> {
  return attempt(database, async () => {
    const { dexie, articles, addresses: addressTable, changes } = database;
    return dexie.transaction('r', [articles, addressTable, changes], async () => {
      const group = await articleGroup(database, addresses);
      const rows = await Promise.all(group.map((id) => changes.where('articleId').equals(id).toArray()));
      const records = parseRows(CHANGE_ROWS, rows.flat()).values;
      return undoSteps(records.toSorted((some, other) => some.sequence - other.sequence));
    });
  });
}
