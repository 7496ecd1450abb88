import { parseRows } from '../database/parse-row.ts';
import { ARTICLE_ROWS, NOTE_ROWS } from '../database/rows.ts';
import type { FirstRows } from './first-rows.ts';
import type { NoteList } from './list-notes.ts';

/**
 * The list that rows make; `null` leaves it to `notesOfArticle`: where a row is damaged, or the article is another one's
 * member.
 *
 *     firstList({ articles: [], notes: [] })   // { notes: [], articles: [], damaged: [] }
 */
export function firstList(rows: FirstRows): NoteList | null {
  const notes = parseRows(NOTE_ROWS, rows.notes);
  const articles = parseRows(ARTICLE_ROWS, rows.articles);
  const isPlain = notes.damaged.length + articles.damaged.length === 0;
  if (!isPlain || articles.values.some(({ sameAs }) => sameAs !== null)) return null;
  const wanted = new Set(notes.values.map(({ articleId }) => articleId));
  return {
    notes: notes.values,
    articles: articles.values.filter(({ id }) => wanted.has(id)).map(({ sameAs: _, ...article }) => article),
    damaged: [],
  };
}
