import type { ArticleId, NoteId, RequestId } from '../ids.ts';
import type { NoteDelta } from './note-delta.ts';

/**
 * What a request did to one note. The records of a note in their order are its history: undo, redo and “what was
 * here before” read nothing else.
 *
 *     { kind: 'edit', before: { comment: null, modified: … }, after: { comment: 'Ask her', modified: … }, … }
 */
export type ChangeRecord = {
  readonly request: RequestId;
  readonly noteId: NoteId;
  /** Of the note; copied, so that an article's history is found without its notes. */
  readonly articleId: ArticleId;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly kind: (typeof RECORD_KINDS)[number];
  /**
   * The request whose change to this note was taken back; `null` if this is no undo, or came when there was nothing
   * left to take back. A redo is the undo of an undo.
   */
  readonly undoes: RequestId | null;
  /** The touched fields as they were; `null`: there was no note. Empty: the request changed nothing. */
  readonly before: NoteDelta | null;
  /** The same fields as they became; empty for a new note. */
  readonly after: NoteDelta;
};

/** What a request may have done to a note. */
export const RECORD_KINDS = ['create', 'edit', 'delete', 'restore', 'import', 'undo'] as const;
