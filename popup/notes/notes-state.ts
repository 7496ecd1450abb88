import type { NotePatch } from '../../src/core/notes/changes/note-change.ts';
import type { UndoSteps } from '../../src/core/notes/changes/undo-steps.ts';
import type { Draft } from '../../src/core/notes/draft.ts';
import type { DraftId, RequestId } from '../../src/core/notes/ids.ts';
import type { MetArticle } from '../../src/core/notes/kept-article.ts';
import type { Note } from '../../src/core/notes/note.ts';
import type { FailureKind } from '../../src/messages/failure.ts';
import type { Placement } from '../../src/messages/protocol.ts';
import type { NoteList } from '../../src/storage/notes/list-notes.ts';
import { keepPlaces } from './keep-places.ts';

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
  readonly kind: 'show' | 'edit' | 'delete' | 'undo' | 'redo' | 'copy';
  readonly note: Note | null;
};

/** An action, and how it went. */
export type NoteOutcome = { readonly action: NoteAction; readonly outcome: 'asked' | 'done' | FailureKind };

/** The request by which it can be undone, and the notes as they are after it. */
export type DoneChange = { readonly request: RequestId; readonly notes: readonly Note[] };

/** `request` names what *Undo* takes back. */
export type UndoOffer = { readonly action: NoteAction; readonly request: RequestId };

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
 * The next state of the notes. What the store and the page say never touches the editor, so that no text is lost that
 * is being written.
 *
 *     nextNotesState(state, { kind: 'notes-listed', list })   // { …state, list, failure: null }
 */
export function nextNotesState(state: NotesState, event: NotesEvent): NotesState {
  switch (event.kind) {
    case 'address-found':
      // The page knows its addresses better than the tab does.
      return state.addresses === null ? { ...state, addresses: event.addresses } : state;
    case 'notes-listed':
      return takeUpDrafts({ ...state, list: event.list, failure: null });
    case 'notes-unlisted':
      return { ...state, failure: event.failure };
    case 'notes-placed':
      return {
        ...state,
        met: event.met,
        addresses: sameOrNew(state.addresses, event.met.addresses),
        placements: keepPlaces(state.placements ?? [], event.placements),
      };
    case 'steps-found':
      return { ...state, steps: event.steps };
    case 'drafts-found':
      return takeUpDrafts({ ...state, drafts: event.drafts });
    case 'editor-opened':
      return { ...state, edited: [...without(state.edited, event.editor.note), event.editor], last: null, offer: null };
    case 'editor-closed':
      return { ...state, edited: without(state.edited, event.note), last: null };
    case 'note-action-asked':
      return { ...state, last: { action: event.action, outcome: 'asked' }, offer: offerDuring(event.action, state) };
    case 'note-action-answered':
      return answered(state, event);
  }
}

/** Opens the editors in which something was being written; the newest draft of a note counts. */
function takeUpDrafts(state: NotesState): NotesState {
  const { list, drafts } = state;
  if (list === null || drafts.length === 0) return state;
  const notes = new Map(list.notes.map((note) => [note.id, note]));
  const opened = new Map(state.edited.map((editor) => [editor.note.id, editor]));
  for (const { id, met, change } of drafts) {
    if (change.kind === 'create') {
      // One on words is taken up in the page, beside them.
      const { note } = change;
      const isOurs = note.kind === 'page-note' && !notes.has(note.id) && !opened.has(note.id);
      const { comment, tags, colour } = note;
      const empty = { ...note, comment: null, tags: [] };
      if (isOurs) opened.set(note.id, { note: empty, draft: id, patch: { comment, tags, colour }, met });
      continue;
    }
    const note = notes.get(change.noteId);
    if (note && !opened.has(note.id)) opened.set(note.id, { note, draft: id, patch: change.patch, met: null });
  }
  return { ...state, drafts: [], edited: [...opened.values()] };
}

/** The same list stays the same object, so that the store is not asked anew. */
function sameOrNew(old: readonly string[] | null, addresses: readonly string[]): readonly string[] {
  return old?.join(' ') === addresses.join(' ') ? old : addresses;
}

/** Looking at a note takes no offer away, and one that is being taken up stays until it has worked. */
function offerDuring({ kind }: NoteAction, { offer }: NotesState): UndoOffer | null {
  return kind === 'show' || kind === 'undo' || kind === 'redo' ? offer : null;
}

/** A failure is said even when the reader has gone on to something else; success then goes without saying. */
function answered(state: NotesState, event: NotesEvent & { kind: 'note-action-answered' }): NotesState {
  const { action, outcome, change } = event;
  const list = withNotes(state.list, change?.notes ?? []);
  const isNewest = state.last?.action === action;
  const isSaid = isNewest || outcome !== 'done';
  const next = { ...state, list, last: isSaid ? { action, outcome } : state.last };
  if (outcome !== 'done') return next;
  switch (action.kind) {
    case 'delete':
      return isNewest ? { ...next, offer: offerOf(event) } : next;
    case 'edit':
      return {
        ...next,
        edited: action.note === null ? state.edited : without(state.edited, action.note),
        offer: isNewest ? offerOf(event) : next.offer,
      };
    case 'undo':
    case 'redo':
      return { ...next, offer: isNewest ? null : next.offer };
    default:
      return next;
  }
}

/** The store tells the same a moment later; until then the old text would be seen. */
function withNotes(list: NoteList | null, changed: readonly Note[]): NoteList | null {
  if (list === null || changed.length === 0) return list;
  const ids = new Set(changed.map(({ id }) => id));
  const others = list.notes.filter(({ id }) => !ids.has(id));
  return { ...list, notes: [...others, ...changed.filter(({ deleted }) => deleted === null)] };
}

function offerOf({ action, change }: NotesEvent & { kind: 'note-action-answered' }): UndoOffer | null {
  return change === null ? null : { action, request: change.request };
}

function without(edited: readonly EditedNote[], { id }: Note): readonly EditedNote[] {
  return edited.filter(({ note }) => note.id !== id);
}

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
