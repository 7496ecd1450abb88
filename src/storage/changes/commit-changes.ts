import type { ChangeRecord } from '../../core/notes/changes/change-record.ts';
import type { ChangedNotes } from '../../core/notes/changes/change-request.ts';
import type { ChangedNote } from '../../core/notes/changes/touch-note.ts';
import type { DraftId, RequestId } from '../../core/notes/ids.ts';
import type { Note } from '../../core/notes/note.ts';
import type { Database } from '../database/database.ts';
import { noteRow } from '../database/rows.ts';

/** One note's part of a request, worked out and ready to be written. */
export type WorkedOut = ChangedNote & Pick<ChangeRecord, 'kind' | 'undoes'>;

/**
 * Writes the notes and their records. A note that did not change is not written, but the request is recorded all the
 * same: it would otherwise be done when it is repeated later.
 *
 * It must run inside a transaction that may write notes, changes and drafts.
 */
export async function commitChanges(
  database: Database,
  request: { readonly id: RequestId; readonly at: string; readonly draft: DraftId | null },
  workedOut: readonly WorkedOut[],
): Promise<ChangedNotes> {
  const { id, at, draft } = request;
  const created = workedOut.filter(({ before }) => before === null).map(({ note }) => note);
  const changed = workedOut.filter(({ before }) => before && Object.keys(before).length > 0).map(({ note }) => note);
  // All asked at once, and answered in this order: thousands of notes would wait for the browser three times otherwise.
  await Promise.all([
    database.notes.bulkAdd(created.map(noteRow)),
    database.notes.bulkPut(changed.map(noteRow)),
    database.changes.bulkAdd(
      workedOut.map(({ note, kind, undoes, before, after }) => {
        const record = { request: id, noteId: note.id, articleId: note.articleId, at, kind, undoes, before, after };
        return { ...(record satisfies ChangeRecord), draft };
      }),
    ),
    draft === null ? null : database.drafts.delete(draft),
  ]);
  await checkWritten(database, [...created, ...changed]);
  return { notes: workedOut.map(({ note }) => note) };
}

/**
 * Reads back what was written, before the transaction ends. What the browser gives back otherwise than it took it, it
 * does not keep: the transaction is undone, and the reader told.
 */
async function checkWritten(database: Database, notes: readonly Note[]): Promise<void> {
  const rows = await database.notes.bulkGet(notes.map(({ id }) => id));
  for (const [index, note] of notes.entries()) {
    if (JSON.stringify(rows[index]) !== JSON.stringify(noteRow(note))) {
      throw new Error(`a note was not kept as it was written: ${note.id}`);
    }
  }
}
