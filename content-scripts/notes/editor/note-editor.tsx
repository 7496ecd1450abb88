import type { JSX, TargetedKeyboardEvent, TargetedSubmitEvent } from 'preact';
import { useReducer } from 'preact/hooks';
import { NOTE_COLOURS, type NoteColour } from '../../../src/core/notes/colour.ts';
import type { NoteFields } from '../../../src/core/notes/note-fields.ts';
import type { Translate } from '../../../src/locales/translate.ts';
import type { Envelope } from '../../../src/messages/envelopes/envelope.ts';
import { COLOUR_WORDS } from '../../../src/ui/notes/colour-words.ts';
import { STORE_WORDS } from '../../../src/ui/notes/store-words.ts';
import { TagsField } from '../../../src/ui/notes/tags-field.tsx';
import { type EditorState, nextEditor } from './editor-state.ts';

type NoteEditorProps = {
  readonly t: Translate;
  readonly isNew: boolean;
  /** The words that the note is on; `null`: the page as a whole. */
  readonly words: string | null;
  readonly fields: NoteFields;
  /** What tags are completed from. */
  readonly findTags: () => Promise<readonly string[]>;
  readonly onWritten: (fields: NoteFields) => void;
  /** What succeeded closes the editor; what failed is said in it, and the text stays. */
  readonly onSave: (fields: NoteFields) => Promise<Envelope<null>>;
  readonly onCancel: () => void;
};

/** Where a note is written: comment, tags, colour. Ctrl+Enter (or ⌘+Enter) saves. */
export function NoteEditor(props: NoteEditorProps): JSX.Element {
  const { t, words } = props;
  const { fields, saving, write, save } = useEditor(props);
  const onSubmit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void save();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };

  return (
    <form class="editor" onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <h2 id="card-title" class="kind">
        {t(props.isNew ? 'editorNew' : 'editorEdit')}
      </h2>
      {words !== null && (
        <blockquote class="words note-words" dir="auto">
          {words}
        </blockquote>
      )}
      <label class="field">
        <span>{t('comment')}</span>
        <textarea
          rows={4}
          placeholder={t('commentHint')}
          dir="auto"
          value={fields.comment}
          onInput={(event) => write({ comment: event.currentTarget.value })}
        />
      </label>
      <TagsField t={t} written={fields.tags} findTags={props.findTags} onWritten={(tags) => write({ tags })} />
      <Colours t={t} colour={fields.colour} onChoose={(colour) => write({ colour })} />
      {typeof saving === 'object' && (
        <p class="failure" role="alert">
          {t(STORE_WORDS[saving.failure])}
        </p>
      )}
      <Buttons t={t} isSaving={saving === 'under-way'} onCancel={props.onCancel} />
    </form>
  );
}

type Editor = EditorState & {
  readonly write: (fields: Partial<NoteFields>) => void;
  readonly save: () => Promise<void>;
};

/** The editor's state, and what changes it. A note that is being saved is not saved a second time. */
function useEditor({ fields, onWritten, onSave }: NoteEditorProps): Editor {
  const [state, dispatch] = useReducer(nextEditor, { fields, saving: 'not-yet' } satisfies EditorState);
  return {
    ...state,
    write: (written) => {
      dispatch({ kind: 'written', fields: written });
      onWritten({ ...state.fields, ...written });
    },
    save: async () => {
      if (state.saving === 'under-way') return;
      dispatch({ kind: 'save' });
      const answer = await onSave(state.fields);
      if (!answer.ok) dispatch({ kind: 'failed', failure: answer.failure.kind });
    },
  };
}

type ColoursProps = {
  readonly t: Translate;
  readonly colour: NoteColour;
  readonly onChoose: (colour: NoteColour) => void;
};

/** Radio buttons in their colours, each with its name; the name of the chosen one is there to be seen. */
function Colours({ t, colour, onChoose }: ColoursProps): JSX.Element {
  return (
    <fieldset class="colours">
      <legend class="visually-hidden">{t('colour')}</legend>
      {NOTE_COLOURS.map((each) => (
        <label class={`colour note-${each}`} title={t(COLOUR_WORDS[each])}>
          <input type="radio" name="colour" checked={each === colour} onChange={() => onChoose(each)} />
          <span class="visually-hidden">{t(COLOUR_WORDS[each])}</span>
        </label>
      ))}
      <span class="detail" aria-hidden="true">
        {t(COLOUR_WORDS[colour])}
      </span>
    </fieldset>
  );
}

type ButtonsProps = { readonly t: Translate; readonly isSaving: boolean; readonly onCancel: () => void };

function Buttons({ t, isSaving, onCancel }: ButtonsProps): JSX.Element {
  return (
    <div class="actions">
      <button type="submit" class="button button-main" aria-disabled={isSaving}>
        {t('save')}
      </button>
      <button type="button" class="button" onClick={onCancel}>
        {t('cancel')}
      </button>
      <span class="detail hint">{t('editorSaveHint')}</span>
    </div>
  );
}
