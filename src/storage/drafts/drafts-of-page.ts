import type { Draft } from '../../core/notes/draft.ts';
import { articleGroup } from '../articles/article-group.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import { parseRows } from '../database/parse-row.ts';
import { DRAFT_ROWS } from '../database/rows.ts';
import type { DamagedRow, StoreResult } from '../database/store-failure.ts';

/** Drafts, and the rows that could not be read. */
export type DraftList = { readonly drafts: readonly Draft[]; readonly damaged: readonly DamagedRow[] };

/**
 * The drafts that were begun on a page, or on the same article at another address, the newest first.
 *
 *     await draftsOfPage(database, [article.key, tab.url])
 */
export async function draftsOfPage(database: Database, addresses: readonly string[]): Promise<StoreResult<DraftList>> {
  return attempt(database, async () => {
    const { dexie, articles, addresses: addressTable, drafts } = database;
    return dexie.transaction('r', [articles, addressTable, drafts], async () => {
      const group = await articleGroup(database, addresses);
      const others = await addressTable.where('articleId').anyOf(group).primaryKeys();
      const rows = await drafts
        .where('met.addresses')
        .anyOf([...addresses, ...others])
        .distinct()
        .toArray();
      const { values, damaged } = parseRows(DRAFT_ROWS, rows);
      return { drafts: values.toSorted((some, other) => (some.saved < other.saved ? 1 : -1)), damaged };
    });
  });
}
