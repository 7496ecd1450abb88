import type { KeptArticle } from '../../core/notes/kept-article.ts';
import { articleMatches } from '../../core/notes/search/match-query.ts';
import type { NoteQuery } from '../../core/notes/search/note-query.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import { parseRows } from '../database/parse-row.ts';
import { ARTICLE_ROWS } from '../database/rows.ts';
import type { StoreResult } from '../database/store-failure.ts';

/**
 * The articles that notes were made on, the newest first, those without a date last. Of articles that are the same,
 * the one that stands for all.
 *
 *     await listArticles(database, parseNoteQuery('outlet:post'))   // { ok: true, value: [article, …] }
 */
export async function listArticles(database: Database, query: NoteQuery): Promise<StoreResult<readonly KeptArticle[]>> {
  return attempt(database, async () => {
    const rows = await database.articles.toArray();
    const articles = parseRows(ARTICLE_ROWS, rows)
      .values.filter(({ sameAs }) => sameAs === null)
      .map(({ sameAs: _, ...article }): KeptArticle => article);
    return articles.filter((article) => articleMatches(query, article)).toSorted(newestFirst);
  });
}

function newestFirst(some: KeptArticle, other: KeptArticle): number {
  const [before, after] = [sortKey(some), sortKey(other)];
  return before === after ? 0 : before < after ? 1 : -1;
}

function sortKey({ published, id }: KeptArticle): string {
  return `${published ?? ''} ${id}`;
}
