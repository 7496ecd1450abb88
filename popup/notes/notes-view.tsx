import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Note } from '../../src/core/notes/note.ts';
import type { Translate } from '../../src/locales/translate.ts';
import type { FailureKind } from '../../src/messages/failure.ts';
import { EmptyState } from '../../src/ui/empty-state.tsx';
import { listFailureWords } from '../../src/ui/notes/list-failure-words.ts';
import { UnreadableNotes } from '../../src/ui/notes/unreadable-notes.tsx';
import { Picture } from '../../src/ui/picture.tsx';
import { NoteItem, type NoteItemProps } from './note-item.tsx';
import { NotesTools } from './notes-tools.tsx';
import type { NoteCommands } from './state/note-commands.ts';
import type { NoteEntry } from './state/note-entries.ts';
import type { NoteOutcome, NotesState } from './state/notes-state.ts';
import { useFirstThenAll } from './use-first-then-all.ts';

type NotesViewProps = {
  readonly t: Translate;
  readonly state: NotesState;
  readonly entries: readonly NoteEntry[];
  readonly commands: NoteCommands;
};

/** The notes of the page in its order; one chosen is shown there. */
export function NotesView({ t, state, entries, commands }: NotesViewProps): JSX.Element {
  const { failure } = state;
  const damaged = state.list?.damaged.length ?? 0;
  const isEmpty = state.list !== null && entries.length === 0 && damaged === 0 && failure === null;
  if (isEmpty) {
    return (
      <EmptyState
        level="section"
        title={t('noNotesTitle')}
        advice={t('noNotesAdvice')}
        picture={<Picture name="note" />}
      >
        <NotesTools t={t} state={state} commands={commands} />
      </EmptyState>
    );
  }
  const again = failure && <OpenAgain t={t} failure={failure} onOpenAgain={commands.onOpenAgain} />;
  if (failure !== null && state.list === null) {
    return (
      <UnreadableNotes t={t} failure={failure}>
        {again}
      </UnreadableNotes>
    );
  }
  return (
    <>
      {state.list !== null && <NotesTools t={t} state={state} commands={commands} />}
      {failure !== null && (
        <p class="notes-warning">
          {t(listFailureWords(failure))} {again}
        </p>
      )}
      <NoteRows t={t} last={state.last} entries={entries} commands={commands} />
      {damaged > 0 && <p class="notes-warning">{t.count('notesDamaged', damaged)}</p>}
    </>
  );
}

/** The words that advise to try again: what a popup that is opened again may not meet any more. */
const ADVISE_AGAIN: ReadonlySet<ReturnType<typeof listFailureWords>> = new Set([
  'listFailed',
  'storeBlocked',
  'storeFullList',
]);

type OpenAgainProps = Pick<NotesViewProps, 't'> & Pick<NoteCommands, 'onOpenAgain'> & { readonly failure: FailureKind };

function OpenAgain({ t, failure, onOpenAgain }: OpenAgainProps): JSX.Element | null {
  if (!ADVISE_AGAIN.has(listFailureWords(failure))) return null;
  return (
    <button type="button" class="button" onClick={onOpenAgain}>
      {t('tryAgain')}
    </button>
  );
}

type NoteRowsProps = Omit<NotesViewProps, 'state'> & Pick<NotesState, 'last'>;

function NoteRows({ t, last, entries, commands }: NoteRowsProps): JSX.Element | null {
  const shown = useFirstThenAll(entries.length);
  if (entries.length === 0) return null;
  const isLast = ({ note }: NoteEntry) => last?.action.note?.id === note.id;
  return (
    <>
      {commands.onShow !== null && <p class="visually-hidden">{t('notesJumpHint')}</p>}
      <ul class={entries.length > MANY ? 'entries entries-long' : 'entries'} aria-label={t('tabNotes')}>
        {entries.slice(0, shown).map((entry) => (
          <NoteRow
            key={entry.note.id}
            t={t}
            entry={entry}
            isCurrent={last?.action.kind === 'show' && isLast(entry)}
            isBack={last?.action.kind === 'undo' && last.outcome === 'done' && isLast(entry)}
            failure={editFailure(last, entry.note)}
            commands={commands}
          />
        ))}
      </ul>
    </>
  );
}

/** More than this, and those out of view are laid out when they come into it. */
const MANY = 40;

/** Of hundreds of notes only those are worked out anew of which something has changed. */
function NoteRow(props: NoteItemProps): JSX.Element {
  const { entry, t, isCurrent, isBack, failure, commands } = props;
  const { note, article, state, now, editor, isGone } = entry;
  return useMemo(
    () => <NoteItem {...props} />,
    [note, article, state, now, editor, isGone, t, isCurrent, isBack, failure, commands],
  );
}

/** Why the note's text could not be saved. */
function editFailure(last: NoteOutcome | null, { id }: Note): FailureKind | null {
  if (last?.action.kind !== 'edit' || last.action.note?.id !== id) return null;
  return last.outcome === 'asked' || last.outcome === 'done' ? null : last.outcome;
}
