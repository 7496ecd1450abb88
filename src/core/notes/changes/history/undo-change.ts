import type { Note } from '../../note.ts';
import type { ChangeRecord } from '../change-record.ts';
import { type ChangedNote, touchNote } from '../touch-note.ts';

/**
 * Takes back what a change did to a note: the fields it touched get their old values, all others stay. It is a change
 * of its own, so undoing it in turn is redo, and a value that somebody wrote in between comes back with that.
 *
 *     undoChange(note, { kind: 'edit', before: { comment: null, modified: … }, … }, at)   // the comment is gone again
 *     undoChange(note, { kind: 'create', before: null, … }, at)                           // the note is in the trash
 */
export function undoChange(note: Note, { before }: ChangeRecord, at: string): ChangedNote {
  if (before === null) return touchNote(note, note.deleted === null ? { deleted: at } : {}, at);
  const { modified: _, deleted, ...old } = before;
  if (deleted === undefined) return touchNote(note, old, at);
  return touchNote(note, { ...old, deleted: deletedAgain(note, deleted, at) }, at);
}

/** A note that goes back into the trash starts its days there anew. */
function deletedAgain(note: Note, deleted: string | null, at: string): string | null {
  return deleted === null ? null : (note.deleted ?? at);
}
