import { STORE_WORDS } from './store-words.ts';

/**
 * What stands in place of a list of notes that cannot be read: why.
 *
 *     listFailureWords('store-full')   // 'storeFullList': nothing was to be saved
 */
export function listFailureWords(failure: keyof typeof STORE_WORDS) {
  if (failure === 'store-full') return 'storeFullList';
  const words = STORE_WORDS[failure];
  return words === 'noteFailed' || words === 'noteNoAnswer' ? 'listFailed' : words;
}
