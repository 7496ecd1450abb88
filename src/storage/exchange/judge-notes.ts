import type { ExchangedNote } from '../../core/exchange/exchanged-note.ts';
import { type ImportVerdict, judgeImport } from '../../core/exchange/judge-import.ts';
import type { NoteId } from '../../core/notes/ids.ts';
import type { Note } from '../../core/notes/note.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import { requireRows } from '../database/parse-row.ts';
import { NOTE_ROWS } from '../database/rows.ts';
import type { StoreResult } from '../database/store-failure.ts';

/**
 * What an import would do with each of some notes. Nothing is written.
 *
 *     await judgeNotes(database, notes)   // { ok: true, value: [{ kind: 'add' }, …] }
 */
export async function judgeNotes(
  database: Database,
  notes: readonly ExchangedNote[],
): Promise<StoreResult<readonly ImportVerdict[]>> {
  return attempt(database, async () => {
    const kept = await keptNotes(database, notes);
    return notes.map((each) => judgeImport(kept.get(each.note.id) ?? null, each));
  });
}

/**
 * The notes that are there already, by their ids; a damaged one ends the import.
 *
 *     (await keptNotes(database, notes)).get(notes[0].note.id)   // the note as it is here; undefined: it is new
 */
export async function keptNotes(
  database: Database,
  notes: readonly ExchangedNote[],
): Promise<ReadonlyMap<NoteId, Note>> {
  const rows = await database.notes.bulkGet(notes.map(({ note }) => note.id));
  const kept = requireRows(
    NOTE_ROWS,
    rows.filter((row) => row !== undefined),
  );
  return new Map(kept.map((note) => [note.id, note]));
}
