import type { JSX } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { NoteId } from '../../../core/notes/ids.ts';
import type { Translate } from '../../../locales/translate.ts';
import type { Envelope } from '../../../messages/envelopes/envelope.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { UnreadableNotes } from '../../../ui/notes/unreadable-notes.tsx';
import { Picture } from '../../../ui/picture.tsx';
import type { LibraryState } from '../library-state.ts';
import type { Found, LibraryServices } from '../services/library-services.ts';
import { NoteRow } from './note-row.tsx';
import { useListedNotes } from './use-listed-notes.ts';
import { WindowedList } from './windowed-list.tsx';

type NotesPaneProps = {
  readonly t: Translate;
  readonly readerLanguage: string;
  readonly services: LibraryServices;
  readonly state: LibraryState;
  /** `null`: not known yet. */
  readonly found: Envelope<Found> | null;
  readonly onChoose: (id: NoteId) => void;
  /** Called when what a screen shows is there, or why it is not: all else can wait for that. */
  readonly onFilled: () => void;
};

/** The list of notes, or of those in the trash; in place of an empty one, why it is empty. */
export function NotesPane(props: NotesPaneProps): JSX.Element | null {
  const { t, readerLanguage, services, state, found, onChoose, onFilled } = props;
  const ids = found?.ok ? found.value.ids : NO_IDS;
  const { notes, onWindow } = useShownNotes(services, ids);
  const isFilled = found !== null && (ids.length === 0 || notes !== null);
  useEffect(() => {
    if (isFilled) onFilled();
  }, [isFilled, onFilled]);
  const active = useActive(ids, state.chosen);
  if (found === null) return null;
  if (!found.ok) return <UnreadableNotes t={t} failure={found.failure.kind} />;
  if (found.value.isComplete && ids.length === 0) return <NothingFound t={t} state={state} />;
  return (
    <>
      <Progress t={t} found={found.value} />
      <WindowedList
        label={t(state.view === 'trash' ? 'tabTrash' : 'tabNotes')}
        count={ids.length}
        keyOf={(index) => ids[index] ?? String(index)}
        active={active}
        onChoose={(index) => choose(ids[index], onChoose)}
        onOpen={(index) => choose(ids[index], onChoose)}
        opensOnClick={false}
        onWindow={onWindow}
      >
        {(index) => {
          const id = ids[index];
          const listed = id === undefined ? null : (notes?.get(id) ?? null);
          return <NoteRow t={t} readerLanguage={readerLanguage} listed={listed} />;
        }}
      </WindowedList>
    </>
  );
}

const NO_IDS: readonly NoteId[] = [];

/** The notes on the screen and around it; `onWindow` tells which these are. */
function useShownNotes(services: LibraryServices, ids: readonly NoteId[]) {
  const [shown, setShown] = useState({ first: 0, end: 0 });
  const block = useMemo(() => ids.slice(blockStart(shown.first), blockStart(shown.end) + BLOCK), [ids, shown]);
  const notes = useListedNotes(services, block);
  const onWindow = useCallback((first: number, end: number) => setShown({ first, end }), []);
  return { notes, onWindow };
}

/** Notes are asked for in blocks, so that a small step down the list asks for nothing new. */
const BLOCK = 40;

function blockStart(index: number): number {
  return Math.floor(index / BLOCK) * BLOCK;
}

function choose(id: NoteId | undefined, onChoose: (id: NoteId) => void): void {
  if (id !== undefined) onChoose(id);
}

/** Where the chosen note stands in the list; `null`: nowhere. */
function useActive(ids: readonly NoteId[], chosen: NoteId | null): number | null {
  return useMemo(() => {
    const index = chosen === null ? -1 : ids.indexOf(chosen);
    return index < 0 ? null : index;
  }, [ids, chosen]);
}

/** How far a search has come that takes its time. */
function Progress({ t, found }: { readonly t: Translate; readonly found: Found }): JSX.Element | null {
  const { searched, total, isComplete } = found;
  if (isComplete || searched >= total) return null;
  const number = new Intl.NumberFormat(t.language);
  return (
    <p class="library-progress">{t('searching', { searched: number.format(searched), total: number.format(total) })}</p>
  );
}

function NothingFound({ t, state }: Pick<NotesPaneProps, 't' | 'state'>): JSX.Element {
  const picture = <Picture name="note" />;
  if (state.typed.trim() !== '') {
    return <EmptyState level="section" title={t('noMatchTitle')} advice={t('noMatchAdvice')} picture={picture} />;
  }
  if (state.view === 'trash') {
    return <EmptyState level="section" title={t('noTrashTitle')} advice={t('noTrashAdvice')} picture={picture} />;
  }
  return (
    <EmptyState level="section" title={t('libraryEmptyTitle')} advice={t('libraryEmptyAdvice')} picture={picture} />
  );
}
