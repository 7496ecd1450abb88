import type { FailureKind } from '../src/messages/failure.ts';
import type { Layer, Layers } from '../src/messages/layers/layers.ts';
import type { PageView } from '../src/messages/protocol.ts';
import { nextNotesState } from './notes/state/next-notes-state.ts';
import { NO_NOTES, type NotesEvent, type NotesState } from './notes/state/notes-state.ts';

/** What the popup shows: how far the page was read, and the notes, which need no reading. */
export type PopupState = PageState & { readonly notes: NotesState };

type PageState =
  | ReadingPage
  | { readonly kind: 'failed'; readonly failure: FailureKind }
  | { readonly kind: 'no-article'; readonly tabId: number; readonly readingId: string }
  | ReadyPage;

/** `view`: what the reader has chosen by then, of the lists that need no reading; `null`: nothing. */
type ReadingPage = { readonly kind: 'reading'; readonly view: View | null };

type ReadyPage = {
  readonly kind: 'ready';
  readonly tabId: number;
  readonly page: AnalysedPage;
  readonly layers: Layers;
  /** `null`: nobody has chosen, and there were no notes so far, nor any that was begun. */
  readonly view: View | null;
  readonly jump: Jump | null;
};

/** An article was read. */
export type ReadyState = ReadyPage & { readonly notes: NotesState };

/** An article that was read, or a page that is being read and may be one. */
export type ArticleState = ReadyState | (ReadingPage & { readonly notes: NotesState });

/** A page in which there is an article. */
export type AnalysedPage = PageView & { readonly analysis: NonNullable<PageView['analysis']> };

/** The lists one may look at. */
export type View = 'notes' | 'quotes' | 'actors';

/** The passage that the reader chose last, and whether the page has shown it. */
export type Jump = { readonly target: JumpTarget; readonly outcome: 'asked' | 'shown' | FailureKind };

/** What the reader is taken to. */
export type JumpTarget =
  | { readonly kind: 'quote'; readonly group: number }
  /** `index` counts the actor's mentions from 0. */
  | { readonly kind: 'mention'; readonly actor: string; readonly index: number };

/** Something that the page, the store or the reader does. */
export type PopupEvent = PageEvent | NotesEvent;

type PageEvent =
  | { readonly kind: 'reading-begun' }
  | { readonly kind: 'page-read'; readonly tabId: number; readonly page: PageView; readonly layers: Layers }
  | { readonly kind: 'reading-failed'; readonly failure: FailureKind }
  | ReadyEvent;

type ReadyEvent =
  | { readonly kind: 'view-chosen'; readonly view: View }
  | { readonly kind: 'layer-switched'; readonly layer: Layer; readonly isShown: boolean }
  | { readonly kind: 'jump-asked'; readonly target: JumpTarget }
  | { readonly kind: 'jump-answered'; readonly target: JumpTarget; readonly outcome: 'shown' | FailureKind };

/**
 * The popup's next state. An event that does not belong to the state, such as an answer that comes too late, changes
 * nothing.
 *
 *     nextState(INITIAL_STATE, { kind: 'reading-failed', failure: 'pdf' })   // { kind: 'failed', failure: 'pdf', notes }
 */
export function nextState(state: PopupState, event: PopupEvent): PopupState {
  switch (event.kind) {
    case 'reading-begun':
      return state.kind === 'ready'
        ? { ...state, jump: null }
        : { kind: 'reading', view: chosenView(state), notes: state.notes };
    case 'reading-failed':
      return { kind: 'failed', failure: event.failure, notes: state.notes };
    case 'page-read':
      return readState(state, event);
    case 'view-chosen':
      return state.kind === 'reading' ? { ...state, view: event.view } : nextReadyState(state, event);
    case 'layer-switched':
    case 'jump-asked':
    case 'jump-answered':
      return nextReadyState(state, event);
    default:
      return withNotes(state, nextNotesState(state.notes, event), event);
  }
}

/** Before anything is known. */
export const INITIAL_STATE: PopupState = { kind: 'reading', view: null, notes: NO_NOTES };

/**
 * The list that the reader looks at: the notes if there were any when it was opened.
 *
 *     shownView({ …ready, view: null })   // 'quotes'
 */
export function shownView({ view }: ReadyState): View {
  return view ?? 'quotes';
}

/** The list that was being looked at stays, also when the page is read again. */
function readState(state: PopupState, { tabId, page, layers }: PopupEvent & { kind: 'page-read' }): PopupState {
  const { analysis, readingId } = page;
  const { notes } = state;
  if (page.article.kind === 'other' || analysis === null) return { kind: 'no-article', tabId, readingId, notes };
  const view = chosenView(state) ?? viewFor(notes);
  return { kind: 'ready', tabId, page: { ...page, analysis }, layers, view, jump: null, notes };
}

function chosenView(state: PopupState): View | null {
  return state.kind === 'reading' || state.kind === 'ready' ? state.view : null;
}

/** Notes may be known after the page. Once there was a reason for a list, it stays, also when the last note goes. */
function withNotes(state: PopupState, notes: NotesState, event: NotesEvent): PopupState {
  if (state.kind !== 'ready') return { ...state, notes };
  const jump = event.kind === 'note-action-asked' ? null : state.jump;
  return { ...state, notes, jump, view: state.view ?? viewFor(notes) };
}

/** What was begun in a note is offered again where it can be seen. */
function viewFor({ list, edited }: NotesState): View | null {
  const isAny = edited.length > 0 || (list !== null && list.notes.length > 0);
  return isAny ? 'notes' : null;
}

function nextReadyState(state: PopupState, event: ReadyEvent): PopupState {
  if (state.kind !== 'ready') return state;
  switch (event.kind) {
    case 'view-chosen':
      return { ...state, view: event.view, jump: null };
    case 'layer-switched':
      return { ...state, layers: { ...state.layers, [event.layer]: event.isShown } };
    case 'jump-asked':
      return {
        ...state,
        view: shownView(state),
        jump: { target: event.target, outcome: 'asked' },
        notes: { ...state.notes, last: null },
      };
    case 'jump-answered':
      // Only the newest jump counts: the reader may have chosen another passage since.
      return state.jump?.target === event.target
        ? { ...state, jump: { target: event.target, outcome: event.outcome } }
        : state;
  }
}
