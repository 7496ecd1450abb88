import type { UndoSteps } from '../../../src/core/notes/changes/history/undo-steps.ts';
import type { NotePatch } from '../../../src/core/notes/changes/note-change.ts';
import type { Draft } from '../../../src/core/notes/draft.ts';
import type { DraftId, RequestId } from '../../../src/core/notes/ids.ts';
import type { MetArticle } from '../../../src/core/notes/kept-article.ts';
import type { Note } from '../../../src/core/notes/note.ts';
import type { FailureKind } from '../../../src/messages/failure.ts';
import type { Placement } from '../../../src/messages/protocol.ts';
import type { NoteList } from '../../../src/storage/notes/list-notes.ts';

/** What the popup knows of the notes of the page, and what the reader is doing with them. */
export type NotesState = {
  /** Where the notes are kept under; `null`: not known (yet), since the tab's address is hidden from us. */
  readonly addresses: readonly string[] | null;
  /** `null`: the store has not answered yet, or never could. */
  readonly list: NoteList | null;
  /** Why the list cannot be read, or no longer; what was read before stays on screen. */
  readonly failure: FailureKind | null;
  /** Where the page has found the notes; `null`: it did not say. */
  readonly placements: readonly Placement[] | null;
  /** What was being written when a popup was closed, until the notes that it belongs to are known. */
  readonly drafts: readonly Draft[];
  /** The open editors. */
  readonly edited: readonly EditedNote[];
  /** The reader's newest action. */
  readonly last: NoteOutcome | null;
  /** What stands behind the buttons Undo and Redo, also of a popup that was closed since. */
  readonly steps: UndoSteps;
  /** The page as its reader describes it; `null`: nobody answers there. */
  readonly met: MetArticle | null;
  /** The change that can be taken back at once. */
  readonly offer: UndoOffer | null;
};

/** A note as it was when its editor was opened. */
export type EditedNote = {
  readonly note: Note;
  readonly draft: DraftId;
  /** What had been written by then, and was not saved. */
  readonly patch: NotePatch;
  /** Of a note that is not there yet: the page that it is on. */
  readonly met: MetArticle | null;
};

/** Something that the reader does with a note; `null`: with what was changed last, whatever that was. */
export type NoteAction = {
  readonly kind: 'show' | 'search' | 'edit' | 'delete' | 'undo' | 'redo' | 'copy';
  readonly note: Note | null;
};

/** An action, and how it went. */
export type NoteOutcome = { readonly action: NoteAction; readonly outcome: 'asked' | 'done' | FailureKind };

/** The request by which it can be undone, and the notes as they are after it. */
export type DoneChange = { readonly request: RequestId; readonly notes: readonly Note[] };

/** `request` names what *Undo* takes back. */
export type UndoOffer = { readonly action: NoteAction; readonly request: RequestId };

/** Something that the store, the page or the reader does. */
export type NotesEvent =
  | { readonly kind: 'address-found'; readonly addresses: readonly string[] }
  | { readonly kind: 'notes-listed'; readonly list: NoteList }
  | { readonly kind: 'notes-unlisted'; readonly failure: FailureKind }
  | { readonly kind: 'notes-placed'; readonly met: MetArticle; readonly placements: readonly Placement[] }
  | { readonly kind: 'steps-found'; readonly steps: UndoSteps }
  | { readonly kind: 'drafts-found'; readonly drafts: readonly Draft[] }
  | { readonly kind: 'editor-opened'; readonly editor: EditedNote }
  | { readonly kind: 'editor-closed'; readonly note: Note }
  | { readonly kind: 'note-action-asked'; readonly action: NoteAction }
  | {
      readonly kind: 'note-action-answered';
      readonly action: NoteAction;
      readonly outcome: 'done' | FailureKind;
      /** What was changed; `null`: nothing. */
      readonly change: DoneChange | null;
    };

/** Before anything is known. */
export const NO_NOTES: NotesState = {
  addresses: null,
  list: null,
  failure: null,
  placements: null,
  met: null,
  steps: { undo: null, redo: null },
  drafts: [],
  edited: [],
  last: null,
  offer: null,
};

/**
 * Whether there is anything to say of notes where nothing else can be shown: notes, an open editor, the offer to bring
 * back the last one, or why there is no list.
 *
 *     hasNotesToShow(NO_NOTES)   // false
 */
export function hasNotesToShow({ list, failure, edited, offer, last }: NotesState): boolean {
  const isListed = list !== null && list.notes.length + list.damaged.length > 0;
  return isListed || failure !== null || edited.length > 0 || offer !== null || last !== null;
}

/**
 * Whether nothing is known of the notes, since the store cannot be read: there may be some.
 *
 *     isUnlisted({ ...NO_NOTES, failure: 'store-closed' })   // true
 */
export function isUnlisted({ list, failure }: NotesState): boolean {
  return list === null && failure !== null;
}
