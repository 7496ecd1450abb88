import type { Analysis } from '../core/analysis.ts';
import type { Article } from '../core/article/article.ts';

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
};

/** What the popup may ask the reader in a page (frame 0). */
export type PageRequests = {
  /** The page's newest reading; answered once it has been analysed. Fails with `internal` if it could not be. */
  'get-page': { request: Record<never, never>; reply: PageView };
  /** Scrolls the words into view and flashes them. Fails with `old-reading` or `passage-gone`. */
  'show-passage': {
    request: { readonly readingId: string; readonly start: number; readonly end: number };
    reply: null;
  };
};

/** What the page's reader knows. `analysis` is `null` where there is no article to analyse. */
export type PageView = {
  readonly readingId: string;
  readonly article: Article;
  readonly analysis: Analysis | null;
};
