import type { ArticleId } from '../../core/notes/ids.ts';
import type { Database } from '../database/database.ts';
import { parseRows } from '../database/parse-row.ts';
import { ARTICLE_ROWS } from '../database/rows.ts';

/** Which article stands for each of these. */
export async function mainOfEach(
  database: Database,
  ids: readonly ArticleId[],
): Promise<ReadonlyMap<ArticleId, ArticleId>> {
  const rows = await database.articles.bulkGet([...ids]);
  const mains = new Map(
    parseRows(
      ARTICLE_ROWS,
      rows.filter((row) => row !== undefined),
    ).values.map((article) => [article.id, article.sameAs ?? article.id]),
  );
  return new Map(ids.map((id) => [id, mains.get(id) ?? id]));
}
