import type { Note } from '../../core/notes/note.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import type { StoreResult } from '../database/store-failure.ts';
import { listNotes, type NoteList } from '../notes/list-notes.ts';
import { type Page, readPage } from '../notes/read-page.ts';

/**
 * A page of the trash, the last deleted first.
 *
 *     await trashedNotes(database, { after: null, limit: 100 })
 *     await trashedNotes(database, { after: list.notes.at(-1) ?? null, limit: 100 })   // the next page
 */
export async function trashedNotes(database: Database, page: Page): Promise<StoreResult<NoteList>> {
  return attempt(database, async () => {
    const { dexie, articles, notes } = database;
    return dexie.transaction('r', [articles, notes], async () =>
      listNotes(database, await readPage(database, '[deleted+id]', page, ({ deleted }: Note) => deleted)),
    );
  });
}
