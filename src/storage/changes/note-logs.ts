import type { NoteId } from '../../core/notes/ids.ts';
import type { Note } from '../../core/notes/note.ts';
import type { Database } from '../database/database.ts';
import { requireRows } from '../database/parse-row.ts';
import { CHANGE_ROWS, type ChangeRow, NOTE_ROWS } from '../database/rows.ts';
import { StoreError } from '../database/store-error.ts';

/** A note and all that was ever done to it, oldest first. */
export type NoteLog = { readonly note: Note; readonly records: readonly ChangeRow[] };

/**
 * Reads notes with their histories; ends the request if one is damaged, or gone for good.
 *
 *     const logs = await noteLogs(database, [noteId]);
 */
export async function noteLogs(database: Database, noteIds: readonly NoteId[]): Promise<ReadonlyMap<NoteId, NoteLog>> {
  const notes = requireRows(NOTE_ROWS, (await database.notes.bulkGet([...noteIds])).filter(isThere));
  if (notes.length < noteIds.length) throw new StoreError({ kind: 'note-gone' });
  // Within one note the index has its rows by primary key, that is in the order of the commits.
  const rows = requireRows(CHANGE_ROWS, await database.changes.where('noteId').anyOf(noteIds).toArray());
  const records = new Map<NoteId, ChangeRow[]>(noteIds.map((id) => [id, []]));
  for (const row of rows) records.get(row.noteId)?.push(row);
  return new Map(notes.map((note) => [note.id, { note, records: records.get(note.id) ?? [] }]));
}

function isThere(row: unknown): boolean {
  return row !== undefined;
}
