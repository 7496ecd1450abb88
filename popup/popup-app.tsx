import type { JSX } from 'preact';
import { useEffect, useMemo, useReducer } from 'preact/hooks';
import type { Span } from '../src/core/text/span.ts';
import type { Translate } from '../src/locales/translate.ts';
import type { Envelope } from '../src/messages/envelopes/envelope.ts';
import type { Layer } from '../src/messages/layers/layers.ts';
import type { NoteList } from '../src/storage/notes/list-notes.ts';
import { type ActorCommands, useCorrections } from './actors/use-corrections.ts';
import { announcement } from './announcement.ts';
import type { NoteCommands } from './notes/state/note-commands.ts';
import { type NoteEntry, noteEntries } from './notes/state/note-entries.ts';
import { hasNotesToShow } from './notes/state/notes-state.ts';
import { useNotes } from './notes/state/use-notes.ts';
import type { PopupServices, ReadPage } from './popup-services.ts';
import {
  INITIAL_STATE,
  type JumpTarget,
  nextState,
  type PopupEvent,
  type PopupState,
  type View,
} from './popup-state.ts';
import { AutomaticSwitches } from './switches/automatic-switches.tsx';
import { useSite } from './switches/use-site.ts';
import { ArticleView } from './views/article-view.tsx';
import { FailedView } from './views/failed-view.tsx';
import { NoArticleView } from './views/no-article-view.tsx';
import { ReadingView } from './views/reading-view.tsx';

/** What the tab's page is known by, and its notes. */
export type FirstNotes = { readonly addresses: readonly string[]; readonly list: NoteList };

type PopupAppProps = {
  readonly t: Translate;
  /** The reader's language (BCP 47), for dates; the interface's may be another where it has no catalogue. */
  readonly readerLanguage: string;
  readonly services: PopupServices;
  /** What the page is read as: asked for before anything is drawn, since who closes the popup at once wants it read too. */
  readonly reading: Promise<Envelope<ReadPage>>;
  /** The notes, where they are known before anything is drawn; `null`: they are asked for. */
  readonly first: FirstNotes | null;
};

/** The popup: shows what was found in the page or why nothing was, and reads it again where that may help. */
export function PopupApp({ t, readerLanguage, services, reading, first }: PopupAppProps): JSX.Element {
  const [state, dispatch] = useReducer(nextState, first, stateWith);
  const commands = useNotes(services.notes, state.notes, answeringPage(state), dispatch);
  const { list, placements, edited } = state.notes;
  const notes = useMemo(() => noteEntries({ list, placements, edited }), [list, placements, edited]);
  const actors = useCorrections(services.actors, state.kind === 'ready' ? state.tabId : null, (page) => {
    if (state.kind === 'ready') dispatch({ kind: 'page-read', tabId: state.tabId, page, layers: state.layers });
  });
  const site = useSite(services.findSite);
  const onReadAgain = () => void showReading(services.readPage(), dispatch);

  useEffect(() => void showReading(reading, dispatch), [reading]);

  return (
    <main class="popup">
      <p class="visually-hidden" role="status">
        {announcement(state, t)}
      </p>
      <StateView {...{ t, readerLanguage, services, state, notes, commands, actors, dispatch, onReadAgain }} />
      <footer class="popup-foot">
        {site !== null && canBeRead(state) && <AutomaticSwitches t={t} access={services.access} site={site} />}
        <a class="library-link" href="../pages/library/library.html" target="_blank" rel="noopener">
          {t('openLibrary')}
        </a>
      </footer>
    </main>
  );
}

function stateWith(first: FirstNotes | null): PopupState {
  if (first === null) return INITIAL_STATE;
  const known = nextState(INITIAL_STATE, { kind: 'address-found', addresses: first.addresses });
  return nextState(known, { kind: 'notes-listed', list: first.list });
}

/** The page that can say where its notes are. */
function answeringPage(state: PopupState): { readonly tabId: number; readonly reading: string } | null {
  if (state.kind === 'ready') return { tabId: state.tabId, reading: state.page.readingId };
  return state.kind === 'no-article' ? { tabId: state.tabId, reading: state.readingId } : null;
}

/** The galleries of add-ons have ordinary addresses, but no access to them is of any use. */
function canBeRead(state: PopupState): boolean {
  return state.kind !== 'failed' || state.failure !== 'browser-page';
}

type Dispatch = (event: PopupEvent) => void;

/** After this long a reader wants to know what is the matter; a long article on a slow machine is read in two seconds. */
const PATIENCE_MS = 10_000;

/** A page that is still loading may answer after all: it is shown then, also where the popup had given up on it. */
async function showReading(reading: Promise<Envelope<ReadPage>>, dispatch: Dispatch): Promise<void> {
  dispatch({ kind: 'reading-begun' });
  const patience = setTimeout(() => dispatch({ kind: 'reading-failed', failure: 'no-answer' }), PATIENCE_MS);
  const answer = await reading;
  clearTimeout(patience);
  dispatch(
    answer.ok ? { kind: 'page-read', ...answer.value } : { kind: 'reading-failed', failure: answer.failure.kind },
  );
}

type StateViewProps = Omit<PopupAppProps, 'reading' | 'first'> & {
  readonly state: PopupState;
  readonly notes: readonly NoteEntry[];
  readonly commands: NoteCommands;
  readonly actors: ActorCommands;
  readonly dispatch: Dispatch;
  readonly onReadAgain: () => void;
};

function StateView({
  t,
  readerLanguage,
  services,
  state,
  notes,
  commands,
  actors,
  ...on
}: StateViewProps): JSX.Element {
  const { dispatch, onReadAgain } = on;
  const article = {
    ...{ t, readerLanguage, notes, commands, actors, onReadAgain },
    onView: (view: View) => dispatch({ kind: 'view-chosen', view }),
    onSwitch: (layer: Layer, isShown: boolean) => switchLayer(services, state, dispatch, layer, isShown),
    onJump: (target: JumpTarget, span: Span) => void jump(services, state, dispatch, target, span),
  };
  switch (state.kind) {
    case 'reading':
      // The same view as after the reading: what is begun in a note goes on.
      return hasNotesToShow(state.notes) ? <ArticleView {...article} state={state} /> : <ReadingView t={t} />;
    case 'failed':
      return <FailedView {...{ t, notes, commands, onReadAgain }} failure={state.failure} state={state.notes} />;
    case 'no-article':
      return <NoArticleView {...{ t, notes, commands }} state={state.notes} />;
    case 'ready':
      return <ArticleView {...article} state={state} />;
  }
}

function switchLayer(services: PopupServices, state: PopupState, dispatch: Dispatch, layer: Layer, isShown: boolean) {
  if (state.kind !== 'ready') return;
  dispatch({ kind: 'layer-switched', layer, isShown });
  void services.saveLayers({ ...state.layers, [layer]: isShown });
}

async function jump(
  services: PopupServices,
  state: PopupState,
  dispatch: Dispatch,
  target: JumpTarget,
  { start, end }: Span,
): Promise<void> {
  if (state.kind !== 'ready') return;
  const { tabId, page } = state;
  dispatch({ kind: 'jump-asked', target });
  const answer = await services.showPassage({ tabId, readingId: page.readingId, start, end });
  dispatch({ kind: 'jump-answered', target, outcome: answer.ok ? 'shown' : answer.failure.kind });
}
