import type { ChangedNotes, UndoRequest } from '../../core/notes/changes/change-request.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import { requireRows } from '../database/parse-row.ts';
import { CHANGE_ROWS } from '../database/rows.ts';
import { StoreError } from '../database/store-error.ts';
import type { StoreResult } from '../database/store-failure.ts';
import { commitChanges, type WorkedOut } from './commit-changes.ts';
import { earlierAnswer } from './earlier-answer.ts';
import { noteLogs } from './note-logs.ts';
import { undoRow } from './undo-row.ts';

/**
 * Takes back all that a request did, or, if that was an undo, does it again. What was taken back already stays so:
 * two tabs that undo the same change undo it once. Repeated, it does nothing and gives the answer it gave.
 *
 *     await undoRequest(database, { id, at, undoes: deletion })   // the note is out of the trash
 */
export async function undoRequest(database: Database, request: UndoRequest): Promise<StoreResult<ChangedNotes>> {
  return attempt(database, async () => {
    const { dexie, notes, changes, drafts } = database;
    return dexie.transaction('rw', [notes, changes, drafts], async () => {
      const earlier = await earlierAnswer(database, request.id);
      return earlier ?? commitChanges(database, { ...request, draft: null }, await workOut(database, request));
    });
  });
}

async function workOut(database: Database, { undoes, at }: UndoRequest): Promise<readonly WorkedOut[]> {
  const rows = requireRows(CHANGE_ROWS, await database.changes.where('request').equals(undoes).toArray());
  if (rows.length === 0) throw new StoreError({ kind: 'note-gone' });
  const logs = await noteLogs(
    database,
    rows.map(({ noteId }) => noteId),
  );
  return rows.flatMap((row) => {
    const log = logs.get(row.noteId);
    return log ? [undoRow(row, log, at)] : [];
  });
}
