import type { JSX } from 'preact';
import type { Translate } from '../../src/locales/translate.ts';
import type { FailureKind } from '../../src/messages/failure.ts';
import { EmptyState } from '../../src/ui/empty-state.tsx';
import { Picture } from '../../src/ui/picture.tsx';
import { NotesPage } from '../notes/notes-page.tsx';
import type { NoteCommands } from '../notes/state/note-commands.ts';
import type { NoteEntry } from '../notes/state/note-entries.ts';
import { hasNotesToShow, type NotesState } from '../notes/state/notes-state.ts';
import { FAILURE_WORDS } from './words/failure-words.ts';

type FailedViewProps = {
  readonly t: Translate;
  readonly failure: FailureKind;
  readonly state: NotesState;
  readonly notes: readonly NoteEntry[];
  readonly commands: NoteCommands;
  readonly onReadAgain: () => void;
};

/** Says why the page could not be read and what to do, above the notes that were kept under its address. */
export function FailedView({ t, failure, state, notes, commands, onReadAgain }: FailedViewProps): JSX.Element {
  const { title, advice, picture, canRetry } = FAILURE_WORDS[failure];
  const retry = canRetry && (
    <button type="button" class="button" onClick={onReadAgain}>
      {t('readAgain')}
    </button>
  );
  const words = { title: t(title), advice: t(advice) };
  if (hasNotesToShow(state)) {
    return (
      <NotesPage {...{ t, state, commands, ...words }} entries={notes}>
        {retry}
      </NotesPage>
    );
  }
  return (
    <EmptyState level="page" {...words} picture={<Picture name={picture} />}>
      {retry}
    </EmptyState>
  );
}
