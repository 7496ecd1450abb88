import type { NoteId } from '../../core/notes/ids.ts';
import type { KeptArticle } from '../../core/notes/kept-article.ts';
import type { FailureKind } from '../../messages/failure.ts';
import type { NoteDraft } from './services/library-services.ts';

/** What the reader looks at in the library, and is doing there. */
export type LibraryState = {
  readonly view: LibraryView;
  /** What stands in the field for searching. */
  readonly typed: string;
  /** Only notes on this article are listed; `null`: all. */
  readonly article: KeptArticle | null;
  readonly chosen: NoteId | null;
  /** What is open beside the list: the note to be read, its fields, or the question whether it may go for good. */
  readonly pane: 'note' | 'fields' | 'for-good';
  /** The panel for files is open. */
  readonly isExchanging: boolean;
  /** What is being written in the fields. */
  readonly draft: NoteDraft | null;
  /** The newest action, and how it went. */
  readonly last: LibraryOutcome | null;
  /** How much of it is done, from 0 to 1, where it takes long; `null`: it does not, or is over. */
  readonly share: number | null;
};

type LibraryView = 'notes' | 'articles' | 'trash';

/** Something that the reader does, and that may fail. */
export type LibraryAction =
  | 'save'
  | 'delete'
  | 'restore'
  | 'delete-for-good'
  | 'empty-trash'
  | 'undo'
  | 'redo'
  | 'copy';

/** An action, and how it went. */
export type LibraryOutcome = { readonly action: LibraryAction; readonly outcome: 'asked' | 'done' | FailureKind };

/** Something that the reader does, or that the store answers. */
export type LibraryEvent =
  | { readonly kind: 'view-chosen'; readonly view: LibraryView }
  | { readonly kind: 'typed'; readonly typed: string }
  /** `null`: all articles again. */
  | { readonly kind: 'article-chosen'; readonly article: KeptArticle | null }
  | { readonly kind: 'note-chosen'; readonly id: NoteId | null }
  | { readonly kind: 'fields-opened'; readonly draft: NoteDraft }
  | { readonly kind: 'pane-opened'; readonly pane: 'note' | 'for-good' }
  /** The panel for files was opened or closed. */
  | { readonly kind: 'exchange-turned' }
  | { readonly kind: 'action-asked'; readonly action: LibraryAction }
  | { readonly kind: 'action-progressed'; readonly share: number }
  | {
      readonly kind: 'action-answered';
      readonly action: LibraryAction;
      readonly outcome: 'done' | FailureKind;
      /** The note that the reader goes on with, where the one acted on leaves the list. */
      readonly next: NoteId | null;
    };

/** All notes, the newest first. */
export const FIRST_STATE: LibraryState = {
  view: 'notes',
  typed: '',
  article: null,
  chosen: null,
  pane: 'note',
  isExchanging: false,
  draft: null,
  last: null,
  share: null,
};

/**
 * The library's next state.
 *
 *     nextLibraryState(FIRST_STATE, { kind: 'typed', typed: 'bridge' })   // { …, typed: 'bridge' }
 */
export function nextLibraryState(state: LibraryState, event: LibraryEvent): LibraryState {
  switch (event.kind) {
    case 'view-chosen':
      return { ...state, view: event.view, article: null, chosen: null, pane: 'note', last: null };
    case 'typed':
      return { ...state, typed: event.typed, last: null };
    case 'article-chosen':
      return { ...state, view: 'notes', typed: '', article: event.article, chosen: null, pane: 'note', last: null };
    case 'note-chosen':
      // What is being written is not thrown away by a look at another note.
      return state.pane === 'fields' ? state : { ...state, chosen: event.id, pane: 'note', last: null };
    case 'fields-opened':
      return { ...state, pane: 'fields', draft: event.draft, last: null };
    case 'pane-opened':
      return { ...state, pane: event.pane, last: null };
    case 'exchange-turned':
      return { ...state, isExchanging: !state.isExchanging, last: null };
    case 'action-asked':
      return { ...state, last: { action: event.action, outcome: 'asked' } };
    case 'action-progressed':
      return { ...state, share: event.share };
    case 'action-answered':
      return answered({ ...state, share: null }, event);
  }
}

function answered(state: LibraryState, event: LibraryEvent & { kind: 'action-answered' }): LibraryState {
  const { action, outcome, next } = event;
  const last = { action, outcome };
  if (outcome !== 'done') return { ...state, last };
  switch (action) {
    case 'save':
      return { ...state, pane: 'note', last };
    case 'delete':
    case 'restore':
    case 'delete-for-good':
    case 'empty-trash':
      return { ...state, pane: 'note', chosen: next, last };
    default:
      return { ...state, last };
  }
}
