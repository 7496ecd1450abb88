import type { MessageKey } from '../../../src/locales/translate.ts';
import type { FailureKind } from '../../../src/messages/failure.ts';

/**
 * What the popup says when the page could not show a passage.
 *
 *     jumpFailureWords('passage-gone')   // 'passageGone'
 */
export function jumpFailureWords(failure: FailureKind): MessageKey & ('passageGone' | 'oldReading' | 'jumpFailed') {
  if (failure === 'passage-gone') return 'passageGone';
  return failure === 'old-reading' ? 'oldReading' : 'jumpFailed';
}
