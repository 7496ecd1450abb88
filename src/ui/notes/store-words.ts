import type { MessageKey } from '../../locales/translate.ts';

const FAULT = 'noteFailed' as const;

/**
 * Why a note could not be read or kept, in the page, the popup and the library: a sentence for every kind of failure.
 *
 *     STORE_WORDS['store-full']   // 'storeFull'
 */
export const STORE_WORDS = {
  'store-closed': 'storeClosed',
  'store-blocked': 'storeBlocked',
  'store-newer': 'storeNewer',
  'store-full': 'storeFull',
  'note-gone': 'noteGone',
  'note-damaged': 'noteDamaged',
  'no-answer': 'noteNoAnswer',
  'browser-page': FAULT,
  pdf: FAULT,
  'no-access': FAULT,
  'old-reading': FAULT,
  'passage-gone': FAULT,
  refused: FAULT,
  internal: FAULT,
} as const satisfies Readonly<Record<string, MessageKey>>;
