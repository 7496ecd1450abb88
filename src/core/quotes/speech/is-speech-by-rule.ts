import type { Setting } from '../describe-setting.ts';
import type { ScoredProposal } from '../speakers/ranking/score-proposals.ts';

/** Units between the marks and what reports them. */
const FURTHEST = 5;

/**
 * Whether words in marks are speech where nothing was learned that could tell: a verb of speech stands beside them, or
 * they are a whole sentence.
 *
 *     “We never closed,” said Ada Byron.   → speech
 *     “We never closed.”                   → speech
 *     The “ghost bus” came late.           → not
 */
export function isSpeechByRule({ lead, ending }: Setting, best: ScoredProposal | null): boolean {
  if (lead === 'upper' && /[.?!…]/.test(ending)) return true;
  const { clause = null, distance = 0 } = best?.candidate ?? {};
  return clause !== null && clause.verb?.force === 'saying' && !clause.negated && distance <= FURTHEST;
}
