import type { Analysis } from '../core/analysis.ts';
import type { Article } from '../core/article/article.ts';
import type { Correction } from '../core/corrections/correction.ts';
import type { CorrectionId } from '../core/corrections/correction-id.ts';
import type { ChangedNotes, ChangeRequest, UndoRequest } from '../core/notes/changes/change-request.ts';
import type { Draft } from '../core/notes/draft.ts';
import type { DraftId, NoteId } from '../core/notes/ids.ts';
import type { MetArticle } from '../core/notes/kept-article.ts';
import type { Note } from '../core/notes/note.ts';

/**
 * The whole conversation between the contexts of the extension. Messages are JSON; each is answered by an `Envelope`.
 * All requests are idempotent: one whose answer was lost is asked again. Their schemas, and who may send them, stand
 * in `background-contract.ts` and `page-contract.ts`.
 *
 *     { type: 'read-tab', tabId: 7 }   popup → background   { ok: true, value: null }
 */
export type BackgroundRequests = {
  /**
   * Puts the reader into the tab's page (once: a page that has a living reader keeps it). From the popup.
   * Fails with `browser-page`, `pdf`, `no-access` or `no-answer`.
   */
  'read-tab': { request: { readonly tabId: number }; reply: null };
  /** Finds quotes and actors, off the page's thread. From the reader in a page. */
  analyse: { request: { readonly article: Article }; reply: Analysis };
  /**
   * Keeps what the reader says about an actor, once however often it is asked: it holds from the next analysis on, in
   * every article. From the popup, as is the next one. Fails with `store-closed` or `store-full`.
   */
  'correct-actor': { request: { readonly correction: Correction }; reply: null };
  /** Takes a correction back. Fails with `store-closed`. */
  'take-back-correction': { request: { readonly id: CorrectionId }; reply: null };
  /**
   * Changes notes, once however often it is asked: the sender makes the request's and the notes' ids. Then the open
   * pages that have notes hear `notes-changed`. From pages and from popups, as are the next three.
   * Fails with `store-closed` or its kin, `store-full`, `note-gone`, `note-damaged` or `refused`.
   */
  'change-notes': { request: ChangeRequest; reply: ChangedNotes };
  /** Takes back what a request did; the undo of an undo does it again. Fails as `change-notes` does. */
  'undo-request': { request: UndoRequest; reply: ChangedNotes };
  /** Keeps what is being written, in the place of its older state. Fails with `store-closed` or `store-full`. */
  'save-draft': { request: { readonly draft: Draft }; reply: null };
  /** Throws a draft away. Fails with `store-closed`. */
  'clear-draft': { request: { readonly id: DraftId }; reply: null };
  /**
   * What was kept of the page that a reader has open, in no order. The article is known by this address from now on,
   * the tab's badge shows the number of notes, and the page will hear `notes-changed`. From the reader in a page.
   * Fails with `store-closed`.
   */
  'notes-of-page': { request: { readonly met: MetArticle }; reply: PageNotes };
  /** The tags of all notes, for fields to complete from. From pages. Fails with `store-closed`. */
  'tags-in-use': { request: Record<never, never>; reply: readonly string[] };
  /** Deletes for good what lies in the trash, and how many that were. From the library. Fails with `store-closed`. */
  'delete-for-good': { request: { readonly noteIds: readonly NoteId[] }; reply: number };
  /**
   * The library has itself written what is too much for a message (an import, or its undoing): the open pages that have
   * notes hear `notes-changed`.
   */
  'notes-written': { request: Record<never, never>; reply: null };
};

/** `drafts`: what was begun on this page and not saved, the newest first. */
export type PageNotes = { readonly notes: readonly Note[]; readonly drafts: readonly Draft[] };

/** What the popup and the background may ask the reader in a page (frame 0). */
export type PageRequests = {
  /** The page's newest reading; answered once it has been analysed. Fails with `internal` if it could not be. */
  'get-page': { request: Record<never, never>; reply: PageView };
  /** Has the newest reading analysed anew, since actors were corrected. Answers and fails as `get-page` does. */
  'analyse-again': { request: Record<never, never>; reply: PageView };
  /** Scrolls the words into view and flashes them. Fails with `old-reading` or `passage-gone`. */
  'show-passage': {
    request: { readonly readingId: string; readonly start: number; readonly end: number };
    reply: null;
  };
  /**
   * Where the page has found its notes; answered once they were looked for. Fails as `notes-of-page` and `get-page` do.
   */
  'placed-notes': { request: Record<never, never>; reply: PlacedNotes };
  /** Scrolls a note's words into view and flashes them. Fails with `passage-gone`. */
  'show-note': { request: { readonly noteId: NoteId }; reply: null };
  /** Opens the note editor on the selected words, on the page as a whole if there are none. From the background. */
  'add-note': { request: Record<never, never>; reply: null };
  /** Something was committed: the page asks for its notes again. From the background. */
  'notes-changed': { request: Record<never, never>; reply: null };
};

/** The article as the page shows it, and its notes in the order of the page, lost ones last. */
export type PlacedNotes = { readonly met: MetArticle; readonly placements: readonly Placement[] };

/**
 * Where a note was found. `changed`: among words that the reader should check; `lost`: nowhere, neither in the article
 * nor in the rest of the page. A note on the page as a whole is `exact`.
 */
export type Placement = {
  readonly noteId: NoteId;
  readonly state: 'exact' | 'changed' | 'lost';
  /** UTF-16 code units of `Article.text`; `null` outside the article, for a lost note, and for one on the whole page. */
  readonly start: number | null;
  /** What stands there now, where that is not what was kept; `null` elsewhere. */
  readonly now: string | null;
};

/** What the page's reader knows. `analysis` is `null` where there is no article to analyse. */
export type PageView = {
  readonly readingId: string;
  readonly article: Article;
  readonly analysis: Analysis | null;
};
