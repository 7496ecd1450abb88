import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { NotePatch } from '../../core/notes/changes/note-change.ts';
import { NOTE_COLOURS, type NoteColour } from '../../core/notes/colour.ts';
import type { Note } from '../../core/notes/note.ts';
import { fieldsOf, patchOf } from '../../core/notes/note-fields.ts';
import type { Translate } from '../../locales/translate.ts';
import { COLOUR_WORDS } from './colour-words.ts';
import { readFields } from './read-fields.ts';
import { TagsField } from './tags-field.tsx';
import { useOftenWhileTyping } from './use-often-while-typing.ts';

type NoteFormProps = {
  readonly t: Translate;
  /** What it is, for screen readers. */
  readonly label: string;
  /** The note as it was when the form was opened. */
  readonly note: Note;
  /** What had been written by then, and was not saved. */
  readonly patch: NotePatch;
  /** What tags are completed from. */
  readonly findTags: () => Promise<readonly string[]>;
  /** What the reader must know above the buttons: why it could not be saved, for one. */
  readonly warnings: readonly string[];
  /** Called soon after something was typed. */
  readonly onWrite: (patch: NotePatch) => void;
  readonly onSave: (patch: NotePatch) => void;
  readonly onCancel: () => void;
};

/** Comment, tags and colour of a note. The browser keeps what is typed: nothing is worked out at a keystroke. */
export function NoteForm({ t, label, findTags, warnings, ...props }: NoteFormProps): JSX.Element {
  const form = useRef<HTMLFormElement>(null);
  // What another tab makes of the note meanwhile shall not change what is being written, nor count as written here.
  const { current: before } = useRef(props.note);
  const { current: written } = useRef(fieldsOf({ ...props.note, ...props.patch }));
  const readPatch = () => (form.current ? patchOf(before, readFields(new FormData(form.current), before.colour)) : {});
  useCommentFirst(form);
  useOftenWhileTyping(form, () => props.onWrite(readPatch()));

  return (
    <form
      class="note-editor"
      ref={form}
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave(readPatch());
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
      }}
    >
      <Comment t={t} written={written.comment} />
      <TagsField t={t} written={written.tags} findTags={findTags} />
      <Colours t={t} chosen={written.colour} />
      {warnings.map((warning) => (
        <p key={warning} class="field-warning">
          {warning}
        </p>
      ))}
      <div class="note-buttons">
        <button type="submit" class="button button-main">
          {t('save')}
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          {t('cancel')}
        </button>
        <span class="field-hint save-hint">{t('editorSaveHint')}</span>
      </div>
    </form>
  );
}

/** Puts the caret behind the comment, and the form into view. */
function useCommentFirst(form: RefObject<HTMLFormElement | null>): void {
  // Before the next key is heard: what is typed right after the click belongs into the field.
  useLayoutEffect(() => {
    const comment = form.current?.querySelector('textarea');
    comment?.focus();
    comment?.setSelectionRange(comment.value.length, comment.value.length);
    form.current?.scrollIntoView?.({ block: 'nearest' });
  }, []);
}

function Comment({ t, written }: { readonly t: Translate; readonly written: string }): JSX.Element {
  return (
    <label class="field">
      <span>{t('comment')}</span>
      <textarea
        class="field-box"
        placeholder={t('commentHint')}
        name="comment"
        rows={3}
        dir="auto"
        defaultValue={written}
      />
    </label>
  );
}

function Colours({ t, chosen }: { readonly t: Translate; readonly chosen: NoteColour }): JSX.Element {
  return (
    <fieldset class="colours">
      <legend class="colours-label">{t('colour')}</legend>
      {NOTE_COLOURS.map((colour) => (
        <label key={colour} class={`colour note-${colour}`}>
          <input type="radio" name="colour" value={colour} defaultChecked={colour === chosen} />
          {t(COLOUR_WORDS[colour])}
        </label>
      ))}
    </fieldset>
  );
}
