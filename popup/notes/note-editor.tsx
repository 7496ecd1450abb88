import type { JSX } from 'preact';
import type { Translate } from '../../src/locales/translate.ts';
import type { FailureKind } from '../../src/messages/failure.ts';
import { NoteForm } from '../../src/ui/notes/note-form.tsx';
import { shortName } from '../../src/ui/notes/note-words.ts';
import type { NoteCommands } from './state/note-commands.ts';
import type { NoteEntry } from './state/note-entries.ts';
import type { EditedNote } from './state/notes-state.ts';
import { noteFailureWords } from './words/note-failure-words.ts';

type NoteEditorProps = {
  readonly t: Translate;
  readonly editor: EditedNote;
  readonly entry: NoteEntry;
  /** Why it could not be saved; what was written stays in the fields. */
  readonly failure: FailureKind | null;
  readonly commands: NoteCommands;
};

/** The fields of a note in the list. Each pause of typing keeps a draft, which is there again if the popup closes. */
export function NoteEditor({ t, editor, entry, failure, commands }: NoteEditorProps): JSX.Element {
  const { article, isGone } = entry;
  const { note, patch } = editor;
  return (
    <NoteForm
      t={t}
      label={t('editNote', { note: shortName(note) ?? t('pageNote') })}
      note={note}
      patch={patch}
      findTags={commands.findTags}
      warnings={[
        ...(isGone ? [t('editedIsGone')] : []),
        ...(failure === null ? [] : [t(noteFailureWords('edit', failure))]),
      ]}
      onWrite={(patch) => {
        if (article !== null) commands.onWrite(editor, patch, article);
      }}
      onSave={(patch) => {
        if (Object.keys(patch).length === 0 && !isGone) commands.onCloseEditor(editor);
        else commands.onSave(editor, patch, isGone);
      }}
      onCancel={() => commands.onCloseEditor(editor)}
    />
  );
}
