import type { Note } from '../../core/notes/note.ts';
import type { Database } from '../database/database.ts';

/** `after`: the last note of the page before; `null`: the first page is wanted. */
export type Page = { readonly after: Note | null; readonly limit: number };

/**
 * Reads the rows of one page of notes, by an index of a time and the id, the newest first. It begins at a key: at a
 * number of rows the browser would have to walk there, for seconds where there are many.
 *
 *     await readPage(database, '[deleted+id]', page, (note) => note.deleted)
 */
export async function readPage(
  { notes }: Database,
  index: '[live.modified+id]' | '[deleted+id]',
  { after, limit }: Page,
  timeOf: (note: Note) => string | null,
): Promise<readonly unknown[]> {
  const rows = after === null ? notes.orderBy(index) : notes.where(index).below([timeOf(after), after.id]);
  return rows.reverse().limit(limit).toArray();
}
