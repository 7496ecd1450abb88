import type { Note } from '../../core/notes/note.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import type { StoreResult } from '../database/store-failure.ts';
import { listNotes, type NoteList } from './list-notes.ts';
import { type Page, readPage } from './read-page.ts';

/**
 * A page of all notes, without those in the trash, the last changed first.
 *
 *     await recentNotes(database, { after: null, limit: 100 })
 *     await recentNotes(database, { after: list.notes.at(-1) ?? null, limit: 100 })   // the next page
 */
export async function recentNotes(database: Database, page: Page): Promise<StoreResult<NoteList>> {
  return attempt(database, async () => {
    const { dexie, articles, notes } = database;
    return dexie.transaction('r', [articles, notes], async () =>
      listNotes(database, await readPage(database, '[live.modified+id]', page, ({ modified }: Note) => modified)),
    );
  });
}
