import type { NotePatch } from '../../../src/core/notes/changes/note-change.ts';
import type { NoteColour } from '../../../src/core/notes/colour.ts';
import type { Note } from '../../../src/core/notes/note.ts';
import { TAG_COMMAS } from '../../../src/core/notes/tags/complete-tags.ts';
import { tidyTags } from '../../../src/core/notes/tags/tidy-tags.ts';
import type { FailureKind } from '../../../src/messages/failure.ts';

/** What stands in the editor's fields, as written. `tags` are parted by commas. */
export type EditorFields = { readonly comment: string; readonly tags: string; readonly colour: NoteColour };

/** The editor: fields, and what has become of saving them. */
export type EditorState = {
  readonly fields: EditorFields;
  readonly saving: 'not-yet' | 'under-way' | { readonly failure: FailureKind };
};

export type EditorEvent =
  | { readonly kind: 'written'; readonly fields: Partial<EditorFields> }
  | { readonly kind: 'save' }
  | { readonly kind: 'failed'; readonly failure: FailureKind };

/** The editor after something has happened. Writing goes on while it is being saved, and after that has failed. */
export function nextEditor(state: EditorState, event: EditorEvent): EditorState {
  switch (event.kind) {
    case 'written':
      return { ...state, fields: { ...state.fields, ...event.fields } };
    case 'save':
      return { ...state, saving: 'under-way' };
    case 'failed':
      return { ...state, saving: { failure: event.failure } };
  }
}

/** The fields of a note: `fieldsOf(note).tags` is `'check, budget'`. */
export function fieldsOf({ comment, tags, colour }: Pick<Note, 'comment' | 'tags' | 'colour'>): EditorFields {
  return { comment: comment ?? '', tags: tags.join(', '), colour };
}

/**
 * What the fields ask of a note. A field that was left alone is not named, so that what another tab has made of it
 * stays.
 *
 *     patchOf(note, { ...fieldsOf(note), tags: 'check, budget' })   // { tags: ['check', 'budget'] }
 */
export function patchOf(note: Note, fields: EditorFields): NotePatch {
  const before = fieldsOf(note);
  const tags = tidyTags(fields.tags.split(TAG_COMMAS));
  return {
    ...(fields.comment !== before.comment && { comment: fields.comment.trim() === '' ? null : fields.comment }),
    ...(fields.tags !== before.tags && { tags }),
    ...(fields.colour !== before.colour && { colour: fields.colour }),
  };
}
