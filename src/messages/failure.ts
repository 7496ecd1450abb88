/**
 * What may go wrong between the contexts of the extension, as data. The interface has a sentence for each kind.
 *
 *     { kind: 'no-access' }
 */
export type Failure = { readonly kind: FailureKind };

/** All that may go wrong, each with its sentence in the interface. */
export const FAILURE_KINDS = [
  /** The browser lets no extension read its own pages (`chrome:`, `about:`, the add-on gallery). */
  'browser-page',
  /** The tab shows a PDF. */
  'pdf',
  /** The browser refused access to this page. */
  'no-access',
  /** The page does not answer: it is still loading, or it was closed. */
  'no-answer',
  /** The named reading is no longer the page's newest. */
  'old-reading',
  /** The words asked for are no longer in the page. */
  'passage-gone',
  /** The notes cannot be opened: a private window, a damaged profile, storage switched off. */
  'store-closed',
  /** The notes cannot be opened as long as another tab holds them, with an older version of ours. */
  'store-blocked',
  /** The notes were rebuilt by a newer version of ours, and are left alone. */
  'store-newer',
  /** The disk, or the browser's share of it, is full. Nothing was written. */
  'store-full',
  /** The note is not there: it was never kept, or has been deleted for good. */
  'note-gone',
  /** The note, or its history, cannot be understood. It was left as it is. */
  'note-damaged',
  /** The request had a wrong shape, or came from an unknown sender. */
  'refused',
  /** A fault of ours. */
  'internal',
] as const;

/** One of `FAILURE_KINDS`. */
export type FailureKind = (typeof FAILURE_KINDS)[number];
