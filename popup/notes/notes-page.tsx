import type { ComponentChildren, JSX } from 'preact';
import type { Translate } from '../../src/locales/translate.ts';
import { moveFocus } from '../../src/ui/move-focus.ts';
import { NoteNotice } from './note-notice.tsx';
import { NotesView } from './notes-view.tsx';
import type { NoteCommands } from './state/note-commands.ts';
import type { NoteEntry } from './state/note-entries.ts';
import type { NotesState } from './state/notes-state.ts';

type NotesPageProps = {
  readonly t: Translate;
  readonly state: NotesState;
  readonly entries: readonly NoteEntry[];
  readonly commands: NoteCommands;
  /** Why there is no more to see. */
  readonly title: string;
  readonly advice: string;
  /** A button, if there is something to press. */
  readonly children?: ComponentChildren;
};

/** The notes of a page of which nothing else can be shown, and why. */
export function NotesPage({ t, state, entries, commands, title, advice, children }: NotesPageProps): JSX.Element {
  return (
    <>
      <header class="notes-head">
        <h1 class="notes-title">{title}</h1>
        <p class="notes-why">{advice}</p>
        {children}
      </header>
      <section class="tab-panel notes-panel" aria-labelledby="notes-here" onKeyDown={moveFocus}>
        <h2 class="group-title" id="notes-here">
          {t('notesHere')}
        </h2>
        <NotesView t={t} state={state} entries={entries} commands={commands} />
      </section>
      <NoteNotice t={t} state={state} commands={commands} />
    </>
  );
}
