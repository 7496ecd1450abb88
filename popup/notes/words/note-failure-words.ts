import type { FailureKind } from '../../../src/messages/failure.ts';
import { STORE_WORDS } from '../../../src/ui/notes/store-words.ts';
import type { NoteAction } from '../state/notes-state.ts';

/**
 * What the popup says when something with a note failed: why, if that is known, and that nothing was lost.
 *
 *     noteFailureWords('edit', 'store-full')   // 'storeFull'
 */
export function noteFailureWords(action: NoteAction['kind'], failure: FailureKind) {
  if (action === 'copy') return 'copyFailed';
  if (action === 'search') return failure === 'passage-gone' ? 'noteNothingAlike' : 'jumpFailed';
  if (action === 'show') return failure === 'passage-gone' ? 'passageGone' : 'jumpFailed';
  return STORE_WORDS[failure];
}
