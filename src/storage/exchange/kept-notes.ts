import type { NoteId } from '../../core/notes/ids.ts';
import type { Note } from '../../core/notes/note.ts';
import type { Database } from '../database/database.ts';
import { requireRows } from '../database/parse-row.ts';
import { NOTE_ROWS } from '../database/rows.ts';

/**
 * Some notes by their ids, those that are there; a damaged one ends the import.
 *
 *     (await keptNotes(database, idsOf(notes))).get(notes[0].note.id)   // the note as it is here; undefined: it is new
 */
export async function keptNotes(database: Database, ids: readonly NoteId[]): Promise<ReadonlyMap<NoteId, Note>> {
  const rows = await database.notes.bulkGet([...ids]);
  const kept = requireRows(
    NOTE_ROWS,
    rows.filter((row) => row !== undefined),
  );
  return new Map(kept.map((note) => [note.id, note]));
}
