import type { JSX } from 'preact';
import type { UndoStep } from '../../../core/notes/changes/history/undo-steps.ts';
import type { Translate } from '../../../locales/translate.ts';
import { CHANGE_WORDS } from '../../../ui/notes/change-words.ts';
import type { LibraryCommands } from '../library-commands.ts';
import type { LibraryServices } from '../services/library-services.ts';
import { useWatched } from '../use-watched.ts';

type HistoryButtonsProps = {
  readonly t: Translate;
  readonly services: LibraryServices;
  readonly commands: LibraryCommands;
  /** While so much is written that asking for it would hold it up. */
  readonly isPaused: boolean;
};

/** Undo and Redo of what was last changed, wherever that was; it is read from the store, so it outlives this page. */
export function HistoryButtons({ t, services, commands, isPaused }: HistoryButtonsProps): JSX.Element {
  const steps = useWatched(services.watchHistory, [services], isPaused);
  const { undo = null, redo = null } = steps?.ok ? steps.value : {};
  return (
    <div class="history">
      <HistoryButton t={t} verb="undo" step={undo} onPress={commands.onUndo} />
      <HistoryButton t={t} verb="redo" step={redo} onPress={commands.onRedo} />
    </div>
  );
}

type HistoryButtonProps = {
  readonly t: Translate;
  readonly verb: 'undo' | 'redo';
  readonly step: UndoStep | null;
  readonly onPress: (step: UndoStep) => void;
};

/** It stays where it is when there is nothing to do, and keeps the focus: so it is no disabled button. */
function HistoryButton({ t, verb, step, onPress }: HistoryButtonProps): JSX.Element {
  const label =
    step === null ? null : t(verb === 'undo' ? 'undoWhat' : 'redoWhat', { what: t(CHANGE_WORDS[step.kind]) });
  return (
    <button
      type="button"
      class={`button history-${verb}`}
      aria-disabled={step === null}
      aria-label={label ?? undefined}
      title={label ?? undefined}
      onClick={() => step !== null && onPress(step)}
    >
      {t(verb)}
    </button>
  );
}
