import type { Note } from '../note.ts';
import { tidyTags } from '../tags/tidy-tags.ts';
import type { NoteChange, NotePatch } from './note-change.ts';
import type { NoteDelta } from './note-delta.ts';
import { type ChangedNote, touchNote } from './touch-note.ts';

/** Why a change cannot be made: the note to create is there already, or the one to change is not. */
export type Misfit = { readonly misfit: 'note-exists' | 'no-note' };

/**
 * Makes a change to a note. The last write wins, field by field: an edit sets the fields that its patch names and
 * leaves the others, also those of a note that is in the trash by now.
 *
 *     applyChange(note, { kind: 'edit', noteId: note.id, patch: { comment: ' ' } }, at)   // the comment becomes null
 *     applyChange(null, { kind: 'delete', noteId }, at)                                   // { misfit: 'no-note' }
 *
 * @param note the note that the change names, as it stands; `null` if there is none
 * @param at   ISO 8601 in UTC
 */
export function applyChange(note: Note | null, change: NoteChange, at: string): ChangedNote | Misfit {
  if (change.kind === 'create') {
    return note ? { misfit: 'note-exists' } : { note: tidyNote(change.note), before: null, after: {} };
  }
  if (!note) return { misfit: 'no-note' };
  switch (change.kind) {
    case 'edit':
      return touchNote(note, tidyPatch(change.patch), at);
    case 'delete':
      return touchNote(note, note.deleted === null ? { deleted: at } : {}, at);
    case 'restore':
      return touchNote(note, { deleted: null }, at);
  }
}

function tidyNote(note: Note): Note {
  return { ...note, comment: tidyComment(note.comment), tags: tidyTags(note.tags) };
}

function tidyPatch(patch: NotePatch): NoteDelta {
  return {
    ...patch,
    ...(patch.comment !== undefined && { comment: tidyComment(patch.comment) }),
    ...(patch.tags !== undefined && { tags: tidyTags(patch.tags) }),
  };
}

/** A comment of nothing but white space is none. */
function tidyComment(comment: string | null): string | null {
  return comment === null || comment.trim() === '' ? null : comment;
}
