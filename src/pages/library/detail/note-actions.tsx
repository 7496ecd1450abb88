import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { citeNote } from '../../../core/notes/cite/cite-note.ts';
import { noteAddress } from '../../../core/notes/cite/note-address.ts';
import { trashedUntil } from '../../../core/notes/trashed-until.ts';
import type { Translate } from '../../../locales/translate.ts';
import { formatDate } from '../../../ui/format-date.ts';
import { noteWords } from '../../../ui/notes/note-words.ts';
import type { LibraryCommands } from '../library-commands.ts';
import type { ListedNote } from '../services/library-services.ts';

type NoteActionsProps = {
  readonly t: Translate;
  readonly listed: ListedNote;
  readonly isDoomed: boolean;
  readonly commands: LibraryCommands;
};

/** What can be done with a note: in the trash, other things than in the list. */
export function NoteActions({ t, listed, isDoomed, commands }: NoteActionsProps): JSX.Element {
  const { note, article } = listed;
  if (note.deleted !== null) return <TrashActions t={t} listed={listed} isDoomed={isDoomed} commands={commands} />;
  const words = article === null ? (noteWords(note) ?? note.comment ?? '') : citeNote(note, article);
  return (
    <div class="detail-buttons">
      {article !== null && (
        <a class="button button-main" href={noteAddress(note, article)} target="_blank" rel="noopener noreferrer">
          {t('openArticle')}
        </a>
      )}
      <button type="button" class="button detail-edit" onClick={() => commands.onEdit(listed)}>
        {t('edit')}
      </button>
      <button type="button" class="button" onClick={() => commands.onCopy(words)}>
        {t('copy')}
      </button>
      <button type="button" class="button detail-delete" onClick={() => commands.onDelete(note)}>
        {t('delete')}
      </button>
    </div>
  );
}

function TrashActions({ t, listed: { note }, isDoomed, commands }: NoteActionsProps): JSX.Element {
  const keep = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone: the keyboard goes on at the answer that does no harm.
  useEffect(() => {
    if (isDoomed) keep.current?.focus();
  }, [isDoomed]);
  const until = note.deleted === null ? '' : trashedUntil(note.deleted);
  if (isDoomed) {
    return (
      <div class="detail-question">
        <p>{t('forGoodQuestion')}</p>
        <div class="detail-buttons">
          <button type="button" class="button" ref={keep} onClick={commands.onBackToNote}>
            {t('forGoodKeep')}
          </button>
          <button type="button" class="button button-danger" onClick={() => commands.onDeleteForGood(note)}>
            {t('deleteForGood')}
          </button>
        </div>
      </div>
    );
  }
  return (
    <>
      <p class="detail-facts">{t('trashedUntil', { date: formatDate(until.slice(0, 10), t.language) ?? until })}</p>
      <div class="detail-buttons">
        <button type="button" class="button button-main" onClick={() => commands.onRestore(note)}>
          {t('restore')}
        </button>
        <button type="button" class="button" onClick={commands.onAskForGood}>
          {t('deleteForGood')}
        </button>
      </div>
    </>
  );
}
