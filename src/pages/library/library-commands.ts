import type { UndoStep } from '../../core/notes/changes/history/undo-steps.ts';
import type { NoteId } from '../../core/notes/ids.ts';
import type { KeptArticle } from '../../core/notes/kept-article.ts';
import type { Note } from '../../core/notes/note.ts';
import { type Envelope, failed, succeeded } from '../../messages/envelopes/envelope.ts';
import type { LibraryAction, LibraryEvent } from './library-state.ts';
import type { LibraryServices, ListedNote, NoteDraft } from './services/library-services.ts';

/** What a reader can do in the library. */
export type LibraryCommands = {
  readonly onSearch: (typed: string) => void;
  readonly onArticle: (article: KeptArticle | null) => void;
  readonly onEdit: (listed: ListedNote) => void;
  readonly onBackToNote: () => void;
  /** Something was written, and not saved yet. */
  readonly onWrite: (listed: ListedNote, draft: NoteDraft) => void;
  readonly onSave: (note: Note, draft: NoteDraft) => void;
  /** Throws away what was written. */
  readonly onCancel: (draft: NoteDraft) => void;
  readonly onCopy: (words: string) => void;
  readonly onDelete: (note: Note) => void;
  readonly onRestore: (note: Note) => void;
  readonly onAskForGood: () => void;
  readonly onDeleteForGood: (note: Note) => void;
  readonly onEmptyTrash: (ids: readonly NoteId[]) => void;
  readonly onUndo: (step: UndoStep) => void;
  readonly onRedo: (step: UndoStep) => void;
};

/**
 * Binds what the reader does to the store.
 *
 *     const commands = libraryCommands(services, dispatch, (id) => ids[ids.indexOf(id) + 1] ?? null);
 *
 * @param nextOf the note that takes the place of one that leaves the list
 */
export function libraryCommands(
  services: LibraryServices,
  dispatch: (event: LibraryEvent) => void,
  nextOf: (id: NoteId) => NoteId | null,
): LibraryCommands {
  const act = async (
    action: LibraryAction,
    effect: () => Promise<Envelope<unknown>>,
    leaving: NoteId | null = null,
  ) => {
    const next = leaving === null ? null : nextOf(leaving);
    dispatch({ kind: 'action-asked', action });
    const answer = await effect();
    const outcome = answer.ok ? 'done' : answer.failure.kind;
    dispatch({ kind: 'action-answered', action, outcome, next });
  };
  const progress = (share: number) => dispatch({ kind: 'action-progressed', share });
  const cancel = ({ id }: NoteDraft) => {
    services.clearDraft(id);
    dispatch({ kind: 'pane-opened', pane: 'note' });
  };
  return {
    onSearch: (typed) => dispatch({ kind: 'typed', typed }),
    onArticle: (article) => dispatch({ kind: 'article-chosen', article }),
    onEdit: (listed) => void services.takeUpDraft(listed).then((draft) => dispatch({ kind: 'fields-opened', draft })),
    onBackToNote: () => dispatch({ kind: 'pane-opened', pane: 'note' }),
    onWrite: (listed, draft) => services.saveDraft(draft, listed),
    onSave: ({ id }, draft) => {
      if (Object.keys(draft.patch).length === 0) cancel(draft);
      else void act('save', () => services.changeNote({ kind: 'edit', noteId: id, patch: draft.patch }, draft.id));
    },
    onCancel: cancel,
    onCopy: (words) =>
      void act('copy', async () => ((await services.copy(words)) ? succeeded(null) : failed('internal'))),
    onDelete: ({ id }) => void act('delete', () => services.changeNote({ kind: 'delete', noteId: id }, null), id),
    onRestore: ({ id }) => void act('restore', () => services.changeNote({ kind: 'restore', noteId: id }, null), id),
    onAskForGood: () => dispatch({ kind: 'pane-opened', pane: 'for-good' }),
    onDeleteForGood: ({ id }) => void act('delete-for-good', () => services.deleteForGood([id]), id),
    onEmptyTrash: (ids) => void act('empty-trash', () => services.deleteForGood(ids)),
    onUndo: (step) => void act('undo', () => services.undo(step, progress)),
    onRedo: (step) => void act('redo', () => services.undo(step, progress)),
  };
}
