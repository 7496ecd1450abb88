import type { JSX } from 'preact';
import { useCallback, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { NoteId } from '../../core/notes/ids.ts';
import type { Translate } from '../../locales/translate.ts';
import type { Envelope } from '../../messages/envelopes/envelope.ts';
import type { ShelfCounts } from '../../storage/notes/counts/shelf-counts.ts';
import { TabList } from '../../ui/tab-list.tsx';
import { TabPanel } from '../../ui/tab-panel.tsx';
import { ArticleChip } from './articles/article-chip.tsx';
import { ArticlesPane } from './articles/articles-pane.tsx';
import { DetailPane } from './detail/detail-pane.tsx';
import { ExchangePanel } from './exchange/exchange-panel.tsx';
import { LibraryHead } from './head/library-head.tsx';
import { type LibraryCommands, libraryCommands } from './library-commands.ts';
import { FIRST_STATE, type LibraryState, nextLibraryState } from './library-state.ts';
import { NotesPane } from './list/notes-pane.tsx';
import { TrashBar } from './list/trash-bar.tsx';
import { outcomeWords } from './outcome-words.ts';
import { useFound } from './search/use-found.ts';
import type { Found, LibraryServices } from './services/library-services.ts';
import { StoragePromiseLine } from './storage-promise.tsx';
import { useFocusKept } from './use-focus-kept.ts';
import { useWatched } from './use-watched.ts';

type LibraryPageProps = {
  readonly t: Translate;
  /** The reader's language (BCP 47), for dates. */
  readonly readerLanguage: string;
  readonly services: LibraryServices;
};

/** All that was kept, on whatever page: to search, to read, to change, and to find again in its article. */
export function LibraryPage({ t, readerLanguage, services }: LibraryPageProps): JSX.Element {
  const [state, dispatch] = useReducer(nextLibraryState, FIRST_STATE);
  const { view, typed, article, isExchanging } = state;
  const [isImporting, setImporting] = useState(false);
  const [isFilled, setFilled] = useState(false);
  const isBusy = isImporting || state.share !== null;
  const shelf = view === 'trash' ? 'trash' : 'kept';
  const found = useFound(services, { shelf, typed, article, extent: isFilled ? 'all' : 'first' }, isBusy);
  const counts = useWatched(services.watchCounts, [services], isBusy || !isFilled);
  const main = useRef<HTMLElement>(null);
  const onFocus = useFocusKept(main);
  const ids = useRef<readonly NoteId[]>([]);
  ids.current = found?.ok ? found.value.ids : [];
  const commands = useMemo(() => libraryCommands(services, dispatch, (id) => neighbourOf(ids.current, id)), [services]);
  const onChoose = useCallback((id: NoteId) => dispatch({ kind: 'note-chosen', id }), []);
  const onFilled = useCallback(() => setFilled(true), []);
  const onView = (next: LibraryState['view']) => {
    dispatch({ kind: 'view-chosen', view: next });
    onFilled();
  };
  return (
    <main class="library" ref={main} onFocusCapture={onFocus}>
      <LibraryHead
        {...{ t, typed, services, commands, isExchanging }}
        isPaused={isBusy || !isFilled}
        onExchange={() => dispatch({ kind: 'exchange-turned' })}
      />
      {isExchanging && (
        <ExchangePanel t={t} services={services.exchange} article={article} onImporting={setImporting} />
      )}
      <LibraryTabs {...{ t, view, counts }} onView={onView} />
      <LibraryBody {...{ t, readerLanguage, services, state, found, commands, onChoose, onFilled }} ids={ids.current} />
      <LibraryNotice t={t} last={state.last} share={state.share} />
      <p class="visually-hidden" role="status">
        {searchWords(t, state, found)}
      </p>
      <StoragePromiseLine t={t} promise={services.promise} />
    </main>
  );
}

/** What a screen reader is told of a search that is through. */
function searchWords(t: Translate, { typed, view }: LibraryState, found: Envelope<Found> | null): string {
  if (typed.trim() === '' || view === 'articles' || !found?.ok || !found.value.isComplete) return '';
  const count = found.value.ids.length;
  return count === 0 ? t('noMatchTitle') : t.count('notesFound', count);
}

type LibraryNoticeProps = { readonly t: Translate } & Pick<LibraryState, 'last' | 'share'>;

/** What became of the newest action, or how far it is. */
function LibraryNotice({ t, last, share }: LibraryNoticeProps): JSX.Element {
  const words = share === null ? outcomeWords(last) : 'importUndoing';
  return (
    <div class={words === null ? 'visually-hidden' : 'notice library-notice'}>
      <p role="status">{words === null ? '' : t(words)}</p>
      {share !== null && <progress class="exchange-progress" max={1} value={share} aria-label={t('progress')} />}
    </div>
  );
}

type LibraryTabsProps = {
  readonly t: Translate;
  readonly view: LibraryState['view'];
  readonly counts: Envelope<ShelfCounts> | null;
  readonly onView: (view: LibraryState['view']) => void;
};

function LibraryTabs({ t, view, counts, onView }: LibraryTabsProps): JSX.Element {
  const number = new Intl.NumberFormat(t.language);
  const countOf = (shelf: 'notes' | 'articles' | 'trash') => (counts?.ok ? number.format(counts.value[shelf]) : '');
  return (
    <TabList
      label={t('libraryTabs')}
      selected={view}
      onSelect={onView}
      tabs={[
        { id: 'notes', label: t('tabNotes'), count: countOf('notes') },
        { id: 'articles', label: t('tabArticles'), count: countOf('articles') },
        { id: 'trash', label: t('tabTrash'), count: countOf('trash') },
      ]}
    />
  );
}

type LibraryBodyProps = LibraryPageProps & {
  readonly state: LibraryState;
  readonly found: Envelope<Found> | null;
  readonly ids: readonly NoteId[];
  readonly commands: LibraryCommands;
  readonly onChoose: (id: NoteId) => void;
  readonly onFilled: () => void;
};

/** The list of the chosen tab, and beside it the chosen note. */
function LibraryBody({ ids, commands, ...of }: LibraryBodyProps): JSX.Element {
  const { t, state, found } = of;
  const { view, typed, article, chosen, pane } = state;
  const isComplete = found?.ok === true && found.value.isComplete;
  const isWhole = typed.trim() === '' && isComplete;
  // Beside nothing no note stands either, but what is being written in one stays.
  const isNothing = pane !== 'fields' && (found?.ok === false || (isComplete && ids.length === 0));
  const isWide = view === 'articles' || isNothing;
  return (
    <div class={isWide ? 'library-body library-body-wide' : 'library-body'}>
      <TabPanel id={view}>
        {article !== null && <ArticleChip t={t} article={article} onAll={() => commands.onArticle(null)} />}
        {view === 'articles' ? (
          <ArticlesPane {...of} typed={typed} onArticle={commands.onArticle} />
        ) : (
          <>
            {view === 'trash' && isWhole && ids.length > 0 && (
              <TrashBar t={t} ids={ids} onEmpty={commands.onEmptyTrash} />
            )}
            <NotesPane {...of} />
          </>
        )}
      </TabPanel>
      {!isWide && <DetailPane {...of} commands={commands} isEmpty={ids.length === 0} key={chosen} />}
    </div>
  );
}

/** The note after another, or before it if it is the last. */
function neighbourOf(ids: readonly NoteId[], id: NoteId): NoteId | null {
  const index = ids.indexOf(id);
  return ids[index + 1] ?? ids[index - 1] ?? null;
}
