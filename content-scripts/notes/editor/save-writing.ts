import type { DraftId } from '../../../src/core/notes/ids.ts';
import { type NoteFields, patchOf } from '../../../src/core/notes/note-fields.ts';
import type { Envelope } from '../../../src/messages/envelopes/envelope.ts';
import type { ChangeKept, NewNote } from '../change-kept.ts';
import type { Writing } from './writing.ts';

/**
 * Makes the function that saves what is written. A new note that was asked for before, with no answer, may be there
 * already: it is asked for again as it was then, and what was written since is a change to it.
 *
 *     const save = saveWriting(changes, writing, draft.id);
 *     await save(fields)   // { ok: true, value: null }
 */
export function saveWriting(
  changes: ChangeKept,
  writing: Writing,
  draft: DraftId,
): (fields: NoteFields) => Promise<Envelope<null>> {
  if (writing.kind === 'edit') {
    const { note } = writing;
    return (fields) =>
      changes.change({ kind: 'edit', noteId: note.id, patch: patchOf(note, fields) }, 'noteSaved', draft);
  }
  let asked: { readonly created: NewNote; readonly fields: NoteFields } | null = null;
  return async (fields) => {
    const { created } = writing;
    asked ??= { created: { ...created, note: { ...created.note, ...patchOf(created.note, fields) } }, fields };
    const { note } = asked.created;
    const answer = await changes.create(asked.created, 'noteSaved', draft);
    if (!answer.ok || JSON.stringify(asked.fields) === JSON.stringify(fields)) return answer;
    return changes.change({ kind: 'edit', noteId: note.id, patch: patchOf(note, fields) }, 'noteSaved', draft);
  };
}
