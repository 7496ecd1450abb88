import type { ChangedNotes } from '../../core/notes/changes/change-request.ts';
import { noteAsOf } from '../../core/notes/changes/history/note-as-of.ts';
import type { RequestId } from '../../core/notes/ids.ts';
import type { Database } from '../database/database.ts';
import { requireRows } from '../database/parse-row.ts';
import { CHANGE_ROWS } from '../database/rows.ts';
import { noteLogs } from './note-logs.ts';

/**
 * The answer that a request got when it was done: the notes as they were then, whatever has become of them since.
 * `null` if it was never done.
 *
 *     await earlierAnswer(database, request.id)
 */
export async function earlierAnswer(database: Database, request: RequestId): Promise<ChangedNotes | null> {
  const rows = requireRows(CHANGE_ROWS, await database.changes.where('request').equals(request).toArray());
  if (rows.length === 0) return null;
  const logs = await noteLogs(
    database,
    rows.map(({ noteId }) => noteId),
  );
  const notes = rows.flatMap(({ noteId, sequence }) => {
    const log = logs.get(noteId);
    return log
      ? [
          noteAsOf(
            log.note,
            log.records.filter((record) => record.sequence > sequence),
          ),
        ]
      : [];
  });
  return { notes };
}
