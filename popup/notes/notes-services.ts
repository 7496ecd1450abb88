import type { UndoSteps } from '../../src/core/notes/changes/history/undo-steps.ts';
import type { NoteChange } from '../../src/core/notes/changes/note-change.ts';
import type { Draft } from '../../src/core/notes/draft.ts';
import type { DraftId, RequestId } from '../../src/core/notes/ids.ts';
import type { MetArticle } from '../../src/core/notes/kept-article.ts';
import type { Note } from '../../src/core/notes/note.ts';
import type { Envelope } from '../../src/messages/envelopes/envelope.ts';
import type { PlacedNotes } from '../../src/messages/protocol.ts';
import type { NoteList } from '../../src/storage/notes/list-notes.ts';
import type { DoneChange } from './state/notes-state.ts';

/** All that the popup does with notes in the world outside it. No promise of it rejects. */
export type NotesServices = {
  /** What the tab's page is known by, from its address alone; `null`: the browser does not tell. */
  readonly findAddresses: () => Promise<readonly string[] | null>;
  /** Lists the notes kept under any of the addresses, now and after each change in any context. */
  readonly watchNotes: (
    addresses: readonly string[],
    onList: (list: Envelope<NoteList>) => void,
    signal: AbortSignal,
  ) => void;
  readonly placedNotes: (tabId: number) => Promise<Envelope<PlacedNotes>>;
  /** Scrolls to a note in the page and flashes it. */
  readonly showNote: (tabId: number, noteId: Note['id']) => Promise<Envelope<null>>;
  /**
   * Makes one change.
   * `draft`: what is saved by it and no longer needed.
   */
  readonly changeNote: (change: NoteChange, draft: DraftId | null) => Promise<Envelope<DoneChange>>;
  /** Keeps a new note, and the article that it is on. */
  readonly createNote: (note: Note, met: MetArticle, draft: DraftId) => Promise<Envelope<DoneChange>>;
  /** What Undo and Redo would do on the page, now and after each change; nothing where that cannot be told. */
  readonly watchSteps: (addresses: readonly string[], onSteps: (steps: UndoSteps) => void, signal: AbortSignal) => void;
  /** A new note on a page as a whole, which is not kept yet. */
  readonly newPageNote: (met: MetArticle) => Note;
  /** The page by its tab's address and title alone; `null`: the browser does not tell. */
  readonly describeTab: () => Promise<MetArticle | null>;
  readonly undoRequest: (undoes: RequestId) => Promise<Envelope<DoneChange>>;
  readonly newDraft: () => DraftId;
  /** Keeps what is being written, so that it is there again when the popup was closed over it. */
  readonly saveDraft: (draft: Omit<Draft, 'saved'>) => void;
  readonly clearDraft: (draft: DraftId) => void;
  /** What was being written under these addresses, the newest first; nothing where that cannot be told. */
  readonly findDrafts: (addresses: readonly string[]) => Promise<readonly Draft[]>;
  /** The tags in use; none where that cannot be told. */
  readonly findTags: () => Promise<readonly string[]>;
  /** Puts words into the clipboard; says whether it could. */
  readonly copy: (words: string) => Promise<boolean>;
  /** Opens the popup anew. */
  readonly openAgain: () => void;
};
