import type { FailureKind } from '../../../src/messages/failure.ts';
import { noteFailureWords } from './note-failure-words.ts';

/**
 * What the popup says when it cannot list the notes.
 *
 *     listFailureWords('store-full')   // 'storeFullList': nothing was to be saved
 */
export function listFailureWords(failure: FailureKind) {
  return failure === 'store-full' ? 'storeFullList' : noteFailureWords('edit', failure);
}
