import type { Anchor } from './anchor.ts';
import { findChanged } from './changed/find-changed.ts';
import { findExact } from './exact/find-exact.ts';
import type { AnchorMatch } from './match-anchor.ts';
import { matchExactly } from './match-exactly.ts';
import { foldQuote } from './searched-text/fold-quote.ts';
import { recallText } from './searched-text/recall-text.ts';
import type { Steps } from './steps.ts';

/**
 * Finds the place of an anchor as `matchAnchor` does, in parts that take a few milliseconds each, so that the page that it is
 * done in can go on meanwhile.
 *
 *     const steps = matchInSteps(text, anchor);
 *     steps.next()   // { done: false }: there is more to do
 *     steps.next()   // { done: true, value: { start, end, state: 'changed' } }
 */
export function* matchInSteps(text: string, anchor: Anchor): Steps<AnchorMatch | null> {
  const exact = matchExactly(text, anchor);
  if (exact !== null) return exact;
  const quote = foldQuote(anchor.quote);
  if (quote.exact === '') return null;
  const indexed = recallText(text);
  const found = findExact(indexed, anchor, quote);
  if (found !== null) return found;
  yield;
  return yield* findChanged(indexed, anchor, quote);
}
