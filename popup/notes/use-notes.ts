import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { NotePatch } from '../../src/core/notes/changes/note-change.ts';
import type { UndoStep } from '../../src/core/notes/changes/undo-steps.ts';
import type { KeptArticle, MetArticle } from '../../src/core/notes/kept-article.ts';
import type { Note } from '../../src/core/notes/note.ts';
import { type Envelope, failed, succeeded } from '../../src/messages/envelope.ts';
import type { NotesServices } from './notes-services.ts';
import type { DoneChange, EditedNote, NoteAction, NotesEvent, NotesState, UndoOffer } from './notes-state.ts';

/** What a reader can do with the notes in the list. */
export type NoteCommands = {
  /** `null`: nobody in the page could show it. */
  readonly onShow: ((note: Note) => void) | null;
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
};

/** The page that answers: `reading` changes when it has been read anew. */
type AnsweringPage = { readonly tabId: number; readonly reading: string };

type Dispatch = (event: NotesEvent) => void;

/** Keeps the state of the notes in step with the store and the page, and gives what the reader can do with them. */
export function useNotes(
  services: NotesServices,
  state: NotesState,
  page: AnsweringPage | null,
  dispatch: Dispatch,
): NoteCommands {
  const { addresses } = state;
  const tabId = page?.tabId ?? null;
  const noteIds = useMemo(
    () =>
      state.list?.notes
        .map(({ id }) => id)
        .toSorted()
        .join(' '),
    [state.list],
  );

  // Before anything is painted: the list is what the popup is opened for, and other effects wait for a frame.
  useLayoutEffect(() => {
    void services.findAddresses().then((found) => {
      if (found !== null) dispatch({ kind: 'address-found', addresses: found });
    });
  }, [services]);

  useLayoutEffect(() => {
    if (addresses === null) return;
    const stop = new AbortController();
    services.watchNotes(
      addresses,
      (list) =>
        dispatch(
          list.ok ? { kind: 'notes-listed', list: list.value } : { kind: 'notes-unlisted', failure: list.failure.kind },
        ),
      stop.signal,
    );
    return () => stop.abort();
  }, [services, addresses]);

  // Asked again when notes came or went: the page has looked for the new ones by then, or does so before it answers.
  useEffect(() => {
    if (tabId === null) return;
    let isNewest = true;
    void services.placedNotes(tabId).then((placed) => {
      if (!isNewest || !placed.ok) return;
      const { met, placements } = placed.value;
      dispatch({ kind: 'notes-placed', met, placements });
    });
    return () => {
      isNewest = false;
    };
  }, [services, tabId, page?.reading, noteIds]);

  useEffect(() => {
    if (addresses === null) return;
    const stop = new AbortController();
    services.watchSteps(addresses, (steps) => dispatch({ kind: 'steps-found', steps }), stop.signal);
    return () => stop.abort();
  }, [services, addresses]);

  useEffect(() => {
    if (addresses === null) return;
    void services.findDrafts(addresses).then((drafts) => dispatch({ kind: 'drafts-found', drafts }));
  }, [services, addresses]);

  const met = useRef<MetArticle | null>(null);
  met.current = state.met;
  return useMemo(
    () => commandsOf(services, tabId, addresses ?? [], () => met.current, dispatch),
    [services, tabId, addresses, dispatch],
  );
}

function commandsOf(
  services: NotesServices,
  tabId: number | null,
  addresses: readonly string[],
  page: () => MetArticle | null,
  dispatch: Dispatch,
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
    onOpenEditor: (note) =>
      dispatch({ kind: 'editor-opened', editor: { note, draft: services.newDraft(), patch: {}, met: null } }),
    onCloseEditor: ({ note, draft }) => {
      services.clearDraft(draft);
      dispatch({ kind: 'editor-closed', note });
    },
    onWrite: ({ note, draft, met }, patch, article) => {
      if (addresses.length === 0) return;
      const change =
        met === null
          ? ({ kind: 'edit', noteId: note.id, patch } as const)
          : ({ kind: 'create', note: { ...note, ...patch } } as const);
      services.saveDraft({ id: draft, met: met ?? { article, addresses }, change });
    },
    onSave: (editor, patch, isGone) => void act('edit', editor.note, () => save(services, editor, patch, isGone)),
    onDelete: (note) => void act('delete', note, () => services.changeNote({ kind: 'delete', noteId: note.id }, null)),
    onUndo: ({ action, request }) => void act('undo', action.note, () => services.undoRequest(request)),
    onStep: (kind, { request }) => void act(kind, null, () => services.undoRequest(request)),
    onNewPageNote: async () => {
      const met = page() ?? (await services.describeTab());
      if (met === null) return;
      const editor = { note: services.newPageNote(met), draft: services.newDraft(), patch: {}, met };
      dispatch({ kind: 'editor-opened', editor });
    },
    onCopy: (note, words) =>
      void act('copy', note, async () => ((await services.copy(words)) ? succeeded(null) : failed('internal'))),
    findTags: services.findTags,
  };
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
