import type { FailureKind } from '../src/messages/failure.ts';
import type { Layer, Layers } from '../src/messages/layers.ts';
import type { PageView } from '../src/messages/protocol.ts';

/** What the popup shows. */
export type PopupState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly failure: FailureKind }
  | { readonly kind: 'no-article' }
  | ReadyState;

export type ReadyState = {
  readonly kind: 'ready';
  readonly tabId: number;
  readonly page: AnalysedPage;
  readonly layers: Layers;
  readonly view: View;
  readonly jump: Jump | null;
};

/** A page in which there is an article. */
export type AnalysedPage = PageView & { readonly analysis: NonNullable<PageView['analysis']> };

/** The lists one may look at. */
export type View = 'quotes' | 'actors';

/** The passage that the reader chose last, and whether the page has shown it. */
export type Jump = { readonly target: JumpTarget; readonly outcome: 'asked' | 'shown' | FailureKind };

export type JumpTarget =
  | { readonly kind: 'quote'; readonly group: number }
  /** `index` counts the actor's mentions from 0. */
  | { readonly kind: 'mention'; readonly actor: string; readonly index: number };

export type PopupEvent =
  | { readonly kind: 'reading-begun' }
  | { readonly kind: 'page-read'; readonly tabId: number; readonly page: PageView; readonly layers: Layers }
  | { readonly kind: 'reading-failed'; readonly failure: FailureKind }
  | { readonly kind: 'view-chosen'; readonly view: View }
  | { readonly kind: 'layer-switched'; readonly layer: Layer; readonly isShown: boolean }
  | { readonly kind: 'jump-asked'; readonly target: JumpTarget }
  | { readonly kind: 'jump-answered'; readonly target: JumpTarget; readonly outcome: 'shown' | FailureKind };

/**
 * The popup's next state. An event that does not belong to the state, such as an answer that comes too late, changes
 * nothing.
 *
 *     nextState({ kind: 'reading' }, { kind: 'reading-failed', failure: 'pdf' })   // { kind: 'failed', failure: 'pdf' }
 */
export function nextState(state: PopupState, event: PopupEvent): PopupState {
  if (event.kind === 'reading-begun') return state.kind === 'ready' ? { ...state, jump: null } : { kind: 'reading' };
  if (event.kind === 'reading-failed') return { kind: 'failed', failure: event.failure };
  if (event.kind === 'page-read') return readState(state, event);
  return state.kind === 'ready' ? nextReadyState(state, event) : state;
}

/** Before anything is known. */
export const INITIAL_STATE: PopupState = { kind: 'reading' };

/** Read again, the list that was being looked at stays. */
function readState(state: PopupState, { tabId, page, layers }: PopupEvent & { kind: 'page-read' }): PopupState {
  const { analysis } = page;
  if (page.article.kind === 'other' || analysis === null) return { kind: 'no-article' };
  const view = state.kind === 'ready' ? state.view : 'quotes';
  return { kind: 'ready', tabId, page: { ...page, analysis }, layers, view, jump: null };
}

type ReadyEvent = Exclude<PopupEvent, { kind: 'reading-begun' | 'reading-failed' | 'page-read' }>;

function nextReadyState(state: ReadyState, event: ReadyEvent): ReadyState {
  switch (event.kind) {
    case 'view-chosen':
      return { ...state, view: event.view, jump: null };
    case 'layer-switched':
      return { ...state, layers: { ...state.layers, [event.layer]: event.isShown } };
    case 'jump-asked':
      return { ...state, jump: { target: event.target, outcome: 'asked' } };
    case 'jump-answered':
      // Only the newest jump counts: the reader may have chosen another passage since.
      return state.jump?.target === event.target
        ? { ...state, jump: { target: event.target, outcome: event.outcome } }
        : state;
  }
}
