import type { NoteId } from '../ids.ts';
import type { Note } from '../note.ts';
import type { NoteDelta } from './note-delta.ts';

/**
 * A change that one may ask for.
 *
 *     { kind: 'edit', noteId, patch: { comment: 'Ask her' } }   // tags and colour stay what they are by then
 */
export type NoteChange =
  | { readonly kind: 'create'; readonly note: Note }
  | { readonly kind: 'edit'; readonly noteId: NoteId; readonly patch: NotePatch }
  /** Into the trash. */
  | { readonly kind: 'delete'; readonly noteId: NoteId }
  /** Out of the trash. */
  | { readonly kind: 'restore'; readonly noteId: NoteId };

/** What an editor may set. A field that is not named is not touched, whatever another tab has made of it. */
export type NotePatch = Pick<NoteDelta, 'comment' | 'tags' | 'colour'>;
