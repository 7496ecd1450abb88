import type { NoteFields } from '../../../src/core/notes/note-fields.ts';
import type { FailureKind } from '../../../src/messages/failure.ts';

/** The editor: fields, and what has become of saving them. */
export type EditorState = {
  readonly fields: NoteFields;
  readonly saving: 'not-yet' | 'under-way' | { readonly failure: FailureKind };
};

/** Something that happens in the editor. */
export type EditorEvent =
  | { readonly kind: 'written'; readonly fields: Partial<NoteFields> }
  | { readonly kind: 'save' }
  | { readonly kind: 'failed'; readonly failure: FailureKind };

/**
 * The editor after something has happened. Writing goes on while it is being saved, and after that has failed.
 *
 *     nextEditor(state, { kind: 'save' })   // { fields, saving: 'under-way' }
 */
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
