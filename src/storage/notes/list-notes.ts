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
 *
 * @param known rows of articles that were read already: another wait for the browser is dear
 */
export async function listNotes(
  database: Database,
  rows: readonly unknown[],
  known: readonly unknown[] = [],
): Promise<NoteList> {
  const notes = parseRows(NOTE_ROWS, rows);
  const wanted = new Set(notes.values.map(({ articleId }) => articleId));
  const early = parseRows(ARTICLE_ROWS, known);
  const have = new Set(early.values.map(({ id }) => id));
  const missing = [...wanted].filter((id) => !have.has(id));
  const late = parseRows(ARTICLE_ROWS, missing.length === 0 ? [] : await articleRows(database, missing));
  const articles = [...early.values.filter(({ id }) => wanted.has(id)), ...late.values];
  return {
    notes: notes.values,
    articles: articles.map(({ sameAs: _, ...article }) => article),
    damaged: [...notes.damaged, ...late.damaged],
  };
}

async function articleRows({ articles }: Database, ids: readonly string[]): Promise<readonly unknown[]> {
  const rows = await articles.bulkGet([...ids]);
  return rows.filter((row) => row !== undefined);
}
