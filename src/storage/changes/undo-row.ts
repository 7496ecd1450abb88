import { changesInForce } from '../../core/notes/changes/history/changes-in-force.ts';
import { undoChange } from '../../core/notes/changes/history/undo-change.ts';
import type { ChangeRow } from '../database/rows.ts';
import type { WorkedOut } from './commit-changes.ts';
import type { NoteLog } from './note-logs.ts';

/**
 * Works out how a record's change to its note is taken back; one that was taken back already stays so.
 *
 *     undoRow(row, log, at)   // { note: …, kind: 'undo', undoes: row.request, … }
 */
export function undoRow(row: ChangeRow, { note, records }: NoteLog, at: string): WorkedOut {
  if (!changesInForce(records).has(row.request)) return { note, before: {}, after: {}, kind: 'undo', undoes: null };
  return { ...undoChange(note, row, at), kind: 'undo', undoes: row.request };
}
