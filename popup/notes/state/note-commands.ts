import type { UndoStep } from '../../../src/core/notes/changes/history/undo-steps.ts';
import type { NotePatch } from '../../../src/core/notes/changes/note-change.ts';
import type { Draft } from '../../../src/core/notes/draft.ts';
import type { KeptArticle, MetArticle } from '../../../src/core/notes/kept-article.ts';
import type { Note } from '../../../src/core/notes/note.ts';
import { type Envelope, failed, succeeded } from '../../../src/messages/envelopes/envelope.ts';
import type { NotesServices } from '../notes-services.ts';
import type { DoneChange, EditedNote, NoteAction, NotesEvent, UndoOffer } from './notes-state.ts';

/** What a reader can do with the notes in the list. */
export type NoteCommands = {
  /** `null`: nobody in the page could show it. */
  readonly onShow: ((note: Note) => void) | null;
  /** Takes the reader to what in the page is most like a lost note; `null`: nobody there could. */
  readonly onSearch: ((note: Note) => void) | null;
  readonly onOpenEditor: (note: Note) => void;
  /** Throws away what was written. */
  readonly onCloseEditor: (editor: EditedNote) => void;
  /** Something was written, and not saved yet. */
  readonly onWrite: (editor: EditedNote, patch: NotePatch, article: KeptArticle) => void;
  /** `isGone`: it was deleted meanwhile; saving brings it back. */
  readonly onSave: (editor: EditedNote, patch: NotePatch, isGone: boolean) => void;
  readonly onDelete: (note: Note) => void;
  readonly onUndo: (offer: UndoOffer) => void;
  /** Undo or Redo of what was done on the page last. */
  readonly onStep: (kind: 'undo' | 'redo', step: UndoStep) => void;
  /** Opens the fields of a new note on the page as a whole. */
  readonly onNewPageNote: () => void;
  readonly onCopy: (note: Note, words: string) => void;
  /** What tags are completed from. */
  readonly findTags: () => Promise<readonly string[]>;
  /** Opens the popup anew, where its notes could not be read. */
  readonly onOpenAgain: () => void;
};

/** Where the notes are that the commands are for. */
export type NotesPlace = {
  /** `null`: nobody in the page answers. */
  readonly tabId: number | null;
  readonly addresses: readonly string[];
  /** The page as its reader describes it by now; `null`: it has not. */
  readonly met: () => MetArticle | null;
};

/**
 * Binds what the reader does to the store and the page.
 *
 *     const commands = noteCommands(services, { tabId: 7, addresses, met: () => null }, dispatch);
 *     commands.onDelete(note);
 */
export function noteCommands(
  services: NotesServices,
  { tabId, addresses, met }: NotesPlace,
  dispatch: (event: NotesEvent) => void,
): NoteCommands {
  const act = async (
    kind: NoteAction['kind'],
    note: Note | null,
    effect: () => Promise<Envelope<DoneChange | null>>,
  ): Promise<void> => {
    const action = { kind, note };
    dispatch({ kind: 'note-action-asked', action });
    const answer = await effect();
    const outcome = answer.ok ? 'done' : answer.failure.kind;
    dispatch({ kind: 'note-action-answered', action, outcome, change: answer.ok ? answer.value : null });
  };
  return {
    onShow: tabId === null ? null : (note) => void act('show', note, () => services.showNote(tabId, note.id)),
    onSearch: tabId === null ? null : (note) => void act('search', note, () => services.showNote(tabId, note.id)),
    onOpenEditor: (note) =>
      dispatch({ kind: 'editor-opened', editor: { note, draft: services.newDraft(), patch: {}, met: null } }),
    onCloseEditor: ({ note, draft }) => {
      services.clearDraft(draft);
      dispatch({ kind: 'editor-closed', note });
    },
    onWrite: (editor, patch, article) => {
      if (addresses.length > 0) services.saveDraft(draftOf(editor, patch, { article, addresses }));
    },
    onSave: (editor, patch, isGone) => void act('edit', editor.note, () => save(services, editor, patch, isGone)),
    onDelete: (note) => void act('delete', note, () => services.changeNote({ kind: 'delete', noteId: note.id }, null)),
    onUndo: ({ action, request }) => void act('undo', action.note, () => services.undoRequest(request)),
    onStep: (kind, { request }) => void act(kind, null, () => services.undoRequest(request)),
    onNewPageNote: async () => {
      const page = met() ?? (await services.describeTab());
      if (page === null) return;
      const editor = { note: services.newPageNote(page), draft: services.newDraft(), patch: {}, met: page };
      dispatch({ kind: 'editor-opened', editor });
    },
    onCopy: (note, words) =>
      void act('copy', note, async () => ((await services.copy(words)) ? succeeded(null) : failed('internal'))),
    findTags: services.findTags,
    onOpenAgain: services.openAgain,
  };
}

/** A note that is not there yet is drafted whole, of another what was changed. */
function draftOf({ note, draft, met }: EditedNote, patch: NotePatch, here: MetArticle): Omit<Draft, 'saved'> {
  return met === null
    ? { id: draft, met: here, change: { kind: 'edit', noteId: note.id, patch } }
    : { id: draft, met, change: { kind: 'create', note: { ...note, ...patch } } };
}

async function save(
  services: NotesServices,
  { note, draft, met }: EditedNote,
  patch: NotePatch,
  isGone: boolean,
): Promise<Envelope<DoneChange>> {
  const { id: noteId } = note;
  if (met !== null) {
    const created = await services.createNote({ ...note, ...patch }, met, draft);
    // It was asked for before and the answer was lost: it is there, and what was written since is a change to it.
    const isThere = !created.ok && created.failure.kind === 'refused';
    if (!isThere) return created;
  }
  if (isGone) {
    const restored = await services.changeNote({ kind: 'restore', noteId }, null);
    if (!restored.ok) return restored;
  }
  return services.changeNote({ kind: 'edit', noteId, patch }, draft);
}
