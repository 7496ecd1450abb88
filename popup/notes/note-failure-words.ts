import type { MessageKey } from '../../src/locales/translate.ts';
import type { FailureKind } from '../../src/messages/failure.ts';
import type { NoteAction } from './notes-state.ts';

/**
 * What the popup says when something with a note failed: why, if that is known, and that nothing was lost.
 *
 *     noteFailureWords('edit', 'store-full')   // 'storeFull'
 */
export function noteFailureWords(action: NoteAction['kind'], failure: FailureKind) {
  if (action === 'copy') return 'copyFailed';
  if (action === 'show') return failure === 'passage-gone' ? 'passageGone' : 'jumpFailed';
  return STORE_WORDS[failure];
}

const FAULT = 'noteFailed' as const;

const STORE_WORDS = {
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
} as const satisfies Readonly<Record<FailureKind, MessageKey>>;
