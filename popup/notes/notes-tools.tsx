import type { JSX } from 'preact';
import type { UndoStep } from '../../src/core/notes/changes/history/undo-steps.ts';
import type { Translate } from '../../src/locales/translate.ts';
import { CHANGE_WORDS } from '../../src/ui/notes/change-words.ts';
import type { NoteCommands } from './state/note-commands.ts';
import type { NotesState } from './state/notes-state.ts';

type NotesToolsProps = { readonly t: Translate; readonly state: NotesState; readonly commands: NoteCommands };

/**
 * What can be done with the page's notes as a whole: a note on the page, and Undo and Redo of what was done here last,
 * also before the popup was opened. An import, which is about other pages too, is taken back in the library.
 */
export function NotesTools({ t, state, commands }: NotesToolsProps): JSX.Element {
  const { undo, redo } = state.steps;
  // Right after a change the notice below offers it, with more words.
  const canUndo = undo !== null && undo.kind !== 'import' && state.offer === null;
  const canRedo = redo !== null && redo.kind !== 'import';
  const button = (kind: 'undo' | 'redo', step: UndoStep) => (
    <button type="button" class="quiet-button" onClick={() => commands.onStep(kind, step)}>
      {t(kind === 'undo' ? 'undoWhat' : 'redoWhat', { what: t(CHANGE_WORDS[step.kind]) })}
    </button>
  );
  return (
    <div class="notes-tools">
      <button type="button" class="quiet-button page-note-new" onClick={commands.onNewPageNote}>
        {t('pageNoteNew')}
      </button>
      {canUndo && button('undo', undo)}
      {canRedo && button('redo', redo)}
    </div>
  );
}
