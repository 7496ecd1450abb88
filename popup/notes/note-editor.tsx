import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { NOTE_COLOURS } from '../../src/core/notes/colour.ts';
import type { Translate } from '../../src/locales/translate.ts';
import type { FailureKind } from '../../src/messages/failure.ts';
import { COLOUR_WORDS } from './colour-words.ts';
import type { NoteEntry } from './note-entries.ts';
import { noteFailureWords } from './note-failure-words.ts';
import { patchOf, tagsText } from './note-fields.ts';
import { shortName } from './note-words.ts';
import type { EditedNote } from './notes-state.ts';
import type { NoteCommands } from './use-notes.ts';
import { useOftenWhileTyping } from './use-often-while-typing.ts';

type NoteEditorProps = {
  readonly t: Translate;
  readonly editor: EditedNote;
  readonly entry: NoteEntry;
  /** Why it could not be saved; what was written stays in the fields. */
  readonly failure: FailureKind | null;
  readonly commands: NoteCommands;
};

/** Comment, tags and colour of a note. The browser keeps what is typed: nothing is worked out at a keystroke. */
export function NoteEditor({ t, editor, entry, failure, commands }: NoteEditorProps): JSX.Element {
  const form = useRef<HTMLFormElement>(null);
  // What another tab makes of the note meanwhile shall not change what is being written, nor count as written here.
  const { current: before } = useRef(editor.note);
  const { current: written } = useRef({ ...editor.note, ...editor.patch });
  const readPatch = () => (form.current ? patchOf(before, new FormData(form.current)) : {});
  // Before the next key is heard: what is typed right after the click belongs into the field.
  useLayoutEffect(() => {
    const comment = form.current?.querySelector('textarea');
    comment?.focus();
    comment?.setSelectionRange(comment.value.length, comment.value.length);
    form.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
  const { article } = entry;
  useOftenWhileTyping(form, () => {
    if (article !== null) commands.onWrite(editor, readPatch(), article);
  });

  const onSubmit = (event: Event) => {
    event.preventDefault();
    const patch = readPatch();
    if (Object.keys(patch).length === 0 && !entry.isGone) commands.onCloseEditor(editor);
    else commands.onSave(editor, patch, entry.isGone);
  };

  return (
    <form
      class="note-editor"
      ref={form}
      aria-label={t('editNote', { note: shortName(before) ?? t('pageNote') })}
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
      }}
    >
      <label class="field">
        {t('comment')}
        <textarea class="field-box" name="comment" rows={3} dir="auto" defaultValue={written.comment ?? ''} />
      </label>
      <label class="field">
        {t('tags')} <span class="field-hint">{t('tagsHint')}</span>
        <input
          class="field-box"
          type="text"
          name="tags"
          dir="auto"
          autocomplete="off"
          defaultValue={tagsText(written.tags)}
        />
      </label>
      <fieldset class="colours">
        <legend class="colours-label">{t('colour')}</legend>
        {NOTE_COLOURS.map((colour) => (
          <label key={colour} class={`colour note-${colour}`}>
            <input type="radio" name="colour" value={colour} defaultChecked={colour === written.colour} />
            {t(COLOUR_WORDS[colour])}
          </label>
        ))}
      </fieldset>
      {entry.isGone && <p class="field-warning">{t('editedIsGone')}</p>}
      {failure !== null && <p class="field-warning">{t(noteFailureWords('edit', failure))}</p>}
      <div class="note-buttons">
        <button type="submit" class="button">
          {t('save')}
        </button>
        <button type="button" class="button" onClick={() => commands.onCloseEditor(editor)}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
