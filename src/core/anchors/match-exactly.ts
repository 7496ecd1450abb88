import type { Anchor } from './anchor.ts';
import { findExact } from './exact/find-exact.ts';
import type { AnchorMatch } from './match-anchor.ts';
import { matchRetypeset } from './match-retypeset.ts';
import { matchVerbatim } from './match-verbatim.ts';
import { foldQuote } from './searched-text/fold-quote.ts';
import { recallText } from './searched-text/recall-text.ts';

/**
 * Finds the place of an anchor whose words stand there unchanged, typography aside, and are surely the same ones; `null`
 * otherwise. It is the cheap part of `matchAnchor`.
 *
 *     const anchor = describeAnchor('The mayor resigned on Monday. “I am tired,” she said.', 30, 43);
 *     matchExactly('The mayor resigned on Monday. "I am tired," she said.', anchor)        // { …, state: 'exact' }
 *     matchExactly('The mayor resigned on Monday. “I am very tired,” she said.', anchor)   // null
 */
export function matchExactly(text: string, anchor: Anchor): AnchorMatch | null {
  if (anchor.quote.exact.trim() === '') return null;
  const whole = matchVerbatim(text, anchor) ?? matchRetypeset(text, anchor);
  if (whole !== null) return whole;
  const quote = foldQuote(anchor.quote);
  const found = quote.exact === '' ? null : findExact(recallText(text), anchor, quote);
  return found?.state === 'exact' ? found : null;
}
