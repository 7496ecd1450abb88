import type { MessageKey } from '../../src/locales/translate.ts';
import type { FailureKind } from '../../src/messages/failure.ts';

/**
 * The sentence that says why something was not kept.
 *
 *     failureWords('store-full')   // 'storeFull'
 */
export function failureWords(kind: FailureKind): FailureKey {
  switch (kind) {
    case 'store-closed':
      return 'storeClosed';
    case 'store-blocked':
      return 'storeBlocked';
    case 'store-newer':
      return 'storeNewer';
    case 'store-full':
      return 'storeFull';
    case 'no-answer':
      return 'noteNoAnswer';
    case 'note-gone':
      return 'noteGone';
    case 'note-damaged':
      return 'noteDamaged';
    default:
      return 'noteFailed';
  }
}

type FailureKey = Extract<
  MessageKey,
  | 'storeClosed'
  | 'storeBlocked'
  | 'storeNewer'
  | 'storeFull'
  | 'noteNoAnswer'
  | 'noteGone'
  | 'noteDamaged'
  | 'noteFailed'
>;
