import type { Draft } from '../../../src/core/notes/draft.ts';
import type { MetArticle } from '../../../src/core/notes/kept-article.ts';
import type { Note } from '../../../src/core/notes/note.ts';
import { type NoteFields, patchOf } from '../../../src/core/notes/note-fields.ts';
import type { NewNote } from '../change-kept.ts';

/** What is being written: a note that is not there yet, or another state of one that is. */
export type Writing =
  | { readonly kind: 'new'; readonly created: NewNote }
  | { readonly kind: 'edit'; readonly note: Note; readonly met: MetArticle };

/** The note as it was before anything was written. */
export function noteOf(writing: Writing): Note {
  return writing.kind === 'new' ? writing.created.note : writing.note;
}

/** The page that it is written on. */
export function metOf(writing: Writing): MetArticle {
  return writing.kind === 'new' ? writing.created.met : writing.met;
}

/** What a draft keeps of what stands in the fields. */
export function draftedChange(writing: Writing, fields: NoteFields): Draft['change'] {
  const note = noteOf(writing);
  const patch = patchOf(note, fields);
  return writing.kind === 'new'
    ? { kind: 'create', note: { ...note, ...patch } }
    : { kind: 'edit', noteId: note.id, patch };
}
