import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { citeNote } from '../../src/core/notes/cite/cite-note.ts';
import type { Translate } from '../../src/locales/translate.ts';
import type { FailureKind } from '../../src/messages/failure.ts';
import { noteWords, shortName } from '../../src/ui/notes/note-words.ts';
import { NoteDigest } from './note-digest.tsx';
import { NoteEditor } from './note-editor.tsx';
import type { NoteCommands } from './state/note-commands.ts';
import type { NoteEntry } from './state/note-entries.ts';

/** Props of `NoteItem`. */
export type NoteItemProps = {
  readonly t: Translate;
  readonly entry: NoteEntry;
  /** It was shown in the page last. */
  readonly isCurrent: boolean;
  /** *Undo* has just brought it back. */
  readonly isBack: boolean;
  /** Why it could not be saved. */
  readonly failure: FailureKind | null;
  readonly commands: NoteCommands;
};

/** One note in the list: what it says, and what can be done with it. */
export function NoteItem({ t, entry, isCurrent, isBack, failure, commands }: NoteItemProps): JSX.Element {
  const { note, editor } = entry;
  const isEdited = editor !== null;
  const item = useRef<HTMLLIElement>(null);
  const wasEdited = useRef(false);
  useEffect(() => {
    // The button that had the focus is gone: the keyboard goes on where it was.
    if (isBack || (wasEdited.current && !isEdited)) item.current?.querySelector<HTMLElement>('.note-edit')?.focus();
    wasEdited.current = isEdited;
  }, [isBack, isEdited]);

  const canShow = commands.onShow !== null && note.passage !== null && entry.state !== 'lost' && !isEdited;
  const digest = <NoteDigest t={t} entry={entry} isEdited={isEdited} />;
  return (
    <li class={`note note-${note.colour}`} ref={item}>
      {canShow ? (
        <button
          type="button"
          class="entry note-digest"
          aria-current={isCurrent ? 'true' : undefined}
          onClick={() => commands.onShow?.(note)}
        >
          {digest}
        </button>
      ) : (
        <div class="entry-still note-digest">{digest}</div>
      )}
      {editor ? (
        <NoteEditor t={t} editor={editor} entry={entry} failure={failure} commands={commands} />
      ) : (
        <NoteButtons t={t} entry={entry} commands={commands} />
      )}
    </li>
  );
}

function NoteButtons({ t, entry, commands }: Pick<NoteItemProps, 't' | 'entry' | 'commands'>): JSX.Element {
  const { note, article } = entry;
  const name = { note: shortName(note) ?? t('pageNote') };
  const cited = () => (article === null ? (noteWords(note) ?? note.comment ?? '') : citeNote(note, article));
  return (
    <div class="note-buttons">
      {entry.state === 'lost' && commands.onSearch !== null && (
        <QuietButton of="search" label={t('searchNote', name)} onClick={() => commands.onSearch?.(note)}>
          {t('searchOnPage')}
        </QuietButton>
      )}
      <QuietButton of="edit" label={t('editNote', name)} onClick={() => commands.onOpenEditor(note)}>
        {t('edit')}
      </QuietButton>
      <QuietButton of="copy" label={t('copyNote', name)} onClick={() => commands.onCopy(note, cited())}>
        {t('copy')}
      </QuietButton>
      <QuietButton of="delete" label={t('deleteNote', name)} onClick={() => commands.onDelete(note)}>
        {t('delete')}
      </QuietButton>
    </div>
  );
}

type QuietButtonProps = {
  /** What it does, for its class. */
  readonly of: 'search' | 'edit' | 'copy' | 'delete';
  /** With the note's words in it, for who does not see which note it stands at. */
  readonly label: string;
  readonly onClick: () => void;
  readonly children: string;
};

function QuietButton({ of, label, onClick, children }: QuietButtonProps): JSX.Element {
  return (
    <button type="button" class={`quiet-button note-${of}`} aria-label={label} onClick={onClick}>
      {children}
    </button>
  );
}
