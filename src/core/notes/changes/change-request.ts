import type { DraftId, RequestId } from '../ids.ts';
import type { MetArticle } from '../kept-article.ts';
import type { Note } from '../note.ts';
import type { NoteChange } from './note-change.ts';

/**
 * What the reader asks to be changed, all of it or nothing, in one transaction; each note at most once.
 *
 *     { id, at: '2026-05-03T10:00:00.000Z', draft: null, articles: [], changes: [{ kind: 'delete', noteId }] }
 */
export type ChangeRequest = {
  readonly id: RequestId;
  /** When the reader asked; ISO 8601 in UTC. */
  readonly at: string;
  /** The draft that is saved by this and no longer needed. */
  readonly draft: DraftId | null;
  /** The articles of notes to be created. */
  readonly articles: readonly MetArticle[];
  readonly changes: readonly NoteChange[];
};

/** `undoes` names the request to take back; `id` and `at` are those of this one. */
export type UndoRequest = { readonly id: RequestId; readonly at: string; readonly undoes: RequestId };

/** The answer to a request: the notes it named, in its order, as they are after it. */
export type ChangedNotes = { readonly notes: readonly Note[] };
