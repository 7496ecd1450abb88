import type { ExchangedNote } from '../../core/exchange/exchanged-note.ts';
import { type ImportVerdict, judgeImport } from '../../core/exchange/judge-import.ts';
import type { NoteId } from '../../core/notes/ids.ts';
import type { Note } from '../../core/notes/note.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import { requireRows } from '../database/parse-row.ts';
import { NOTE_ROWS } from '../database/rows.ts';
import type { StoreResult } from '../database/store-failure.ts';
import type { KnownHere } from './known-here.ts';

/**
 * What an import would do with each of some notes. Nothing is written.
 *
 *     await judgeNotes(database, notes, known)   // { ok: true, value: [{ kind: 'add' }, …] }
 */
export async function judgeNotes(
  database: Database,
  notes: readonly ExchangedNote[],
  known: KnownHere,
): Promise<StoreResult<readonly ImportVerdict[]>> {
  return attempt(database, async () => {
    const kept = await keptNotes(
      database,
      idsOf(notes).filter((id) => known.notes.has(id)),
    );
    return notes.map((each) => judgeImport(kept.get(each.note.id) ?? null, each));
  });
}

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

/** The ids of the notes of a file. */
export function idsOf(notes: readonly ExchangedNote[]): readonly NoteId[] {
  return notes.map(({ note }) => note.id);
}
