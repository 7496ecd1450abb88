import type { Note } from '../../../src/core/notes/note.ts';
import type { NoteList } from '../../../src/storage/notes/list-notes.ts';
import { keepPlaces } from './keep-places.ts';
import { keepSame } from './keep-same.ts';
import type { EditedNote, NoteAction, NotesEvent, NotesState, UndoOffer } from './notes-state.ts';

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
      return takeUpDrafts({ ...state, list: keepSame(state.list, event.list), failure: null });
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
  return kind === 'show' || kind === 'search' || kind === 'undo' || kind === 'redo' ? offer : null;
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
