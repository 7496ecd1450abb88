import type { KeptArticle } from '../../core/notes/kept-article.ts';
import type { Note } from '../../core/notes/note.ts';
import type { Database } from '../database/database.ts';
import { parseRows } from '../database/parse-row.ts';
import { ARTICLE_ROWS, NOTE_ROWS } from '../database/rows.ts';
import type { DamagedRow } from '../database/store-failure.ts';

/** Notes, the articles they were made on, and the rows that could not be read. */
export type NoteList = {
  readonly notes: readonly Note[];
  readonly articles: readonly KeptArticle[];
  readonly damaged: readonly DamagedRow[];
};

/**
 * Makes a list of rows of the table of notes, in their order.
 *
 *     listNotes(database, await database.notes.orderBy('deleted').toArray())
 */
export async function listNotes(database: Database, rows: readonly unknown[]): Promise<NoteList> {
  const notes = parseRows(NOTE_ROWS, rows);
  const articleIds = [...new Set(notes.values.map(({ articleId }) => articleId))];
  const articleRows = await database.articles.bulkGet(articleIds);
  const articles = parseRows(
    ARTICLE_ROWS,
    articleRows.filter((row) => row !== undefined),
  );
  return {
    notes: notes.values,
    articles: articles.values.map(({ sameAs: _, ...article }) => article),
    damaged: [...notes.damaged, ...articles.damaged],
  };
}
