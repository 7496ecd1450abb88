import type { UndoRequest } from '../../core/notes/changes/change-request.ts';
import { commitChanges } from '../changes/commit-changes.ts';
import { noteLogs } from '../changes/note-logs.ts';
import { undoRow } from '../changes/undo-row.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import { requireRows } from '../database/parse-row.ts';
import { CHANGE_ROWS, NOTE_ROWS } from '../database/rows.ts';
import type { StoreResult } from '../database/store-failure.ts';

/**
 * Takes back an import, or does it again if it was taken back: as `undoRequest`, but part by part, since an import may
 * be of 100,000 notes. One that was broken off goes on where it was when it is asked again with the same id.
 *
 *     await undoImport(database, { id, at, undoes: importRequest }, (share) => show(share))
 *
 * @param onPart hears how much is done, from 0 to 1
 */
export async function undoImport(
  database: Database,
  request: UndoRequest,
  onPart: (share: number) => void,
): Promise<StoreResult<null>> {
  const keys = await attempt(database, async () =>
    database.changes.where('request').equals(request.undoes).primaryKeys(),
  );
  if (!keys.ok) return keys;
  for (let from = 0; from < keys.value.length; from += PART) {
    const part = keys.value.slice(from, from + PART);
    const undone = await attempt(database, () => undoPart(database, request, part));
    if (!undone.ok) return undone;
    onPart(Math.min(1, (from + PART) / keys.value.length));
  }
  return { ok: true, value: null };
}

const PART = 500;

async function undoPart(database: Database, request: UndoRequest, sequences: readonly number[]): Promise<null> {
  const { dexie, notes, changes, drafts } = database;
  return dexie.transaction('rw', [notes, changes, drafts], async () => {
    const rows = requireRows(CHANGE_ROWS, (await changes.bulkGet([...sequences])).filter(isThere));
    // What was deleted for good since stays so.
    const kept = requireRows(NOTE_ROWS, (await notes.bulkGet(rows.map(({ noteId }) => noteId))).filter(isThere));
    const logs = await noteLogs(
      database,
      kept.map(({ id }) => id),
    );
    const workedOut = rows.flatMap((row) => {
      const log = logs.get(row.noteId);
      const isDone = log?.records.some((record) => record.request === request.id) ?? true;
      return log && !isDone ? [undoRow(row, log, request.at)] : [];
    });
    await commitChanges(database, { ...request, draft: null }, workedOut);
    return null;
  });
}

function isThere(row: unknown): boolean {
  return row !== undefined;
}
