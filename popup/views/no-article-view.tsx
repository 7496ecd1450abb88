import type { JSX } from 'preact';
import type { Translate } from '../../src/locales/translate.ts';
import { EmptyState } from '../../src/ui/empty-state.tsx';
import { Picture } from '../../src/ui/picture.tsx';
import { NotesPage } from '../notes/notes-page.tsx';
import { NotesTools } from '../notes/notes-tools.tsx';
import type { NoteCommands } from '../notes/state/note-commands.ts';
import type { NoteEntry } from '../notes/state/note-entries.ts';
import { hasNotesToShow, type NotesState } from '../notes/state/notes-state.ts';
import { noArticleAdvice } from './words/no-article-advice.ts';

type NoArticleViewProps = {
  readonly t: Translate;
  readonly state: NotesState;
  readonly notes: readonly NoteEntry[];
  readonly commands: NoteCommands;
};

/** Says that the page is no article, above the notes that were kept on it all the same. */
export function NoArticleView({ t, state, notes, commands }: NoArticleViewProps): JSX.Element {
  const words = { title: t('noArticleTitle'), advice: t(noArticleAdvice(state)) };
  if (hasNotesToShow(state)) return <NotesPage {...{ t, state, commands, ...words }} entries={notes} />;
  return (
    <EmptyState level="page" {...words} picture={<Picture name="article" />}>
      <NotesTools t={t} state={state} commands={commands} />
    </EmptyState>
  );
}
