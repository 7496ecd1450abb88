import type { ArticleId } from '../../core/notes/ids.ts';
import type { Database } from '../database/database.ts';
import { parseRows } from '../database/parse-row.ts';
import { ADDRESS_ROWS } from '../database/rows.ts';

/** The articles that addresses were met with, each of which may have another that stands for it. */
export async function articlesAt(database: Database, addresses: readonly string[]): Promise<readonly ArticleId[]> {
  const rows = await database.addresses.bulkGet([...addresses]);
  return parseRows(
    ADDRESS_ROWS,
    rows.filter((row) => row !== undefined),
  ).values.map(({ articleId }) => articleId);
}
