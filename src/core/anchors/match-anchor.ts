import type { Span } from '../text/span.ts';
import type { Anchor } from './anchor.ts';
import { findChanged } from './changed/find-changed.ts';
import { findExact } from './exact/find-exact.ts';
import { matchExactly } from './match-exactly.ts';
import { foldQuote } from './searched-text/fold-quote.ts';
import { recallText } from './searched-text/recall-text.ts';

/** A place found again: with the same words (typography aside), or with words that a reader should check. */
export type AnchorMatch = Span & { readonly state: 'exact' | 'changed' };

/**
 * Finds the place of an anchor in a text that may have changed; `null` rather than a guess.
 *
 *     const anchor = describeAnchor('The mayor resigned on Monday. “I am tired,” she said.', 30, 43);
 *     matchAnchor('The mayor resigned on Monday. "I am tired," she said.', anchor)    // { …, state: 'exact' }
 *     matchAnchor('The mayor resigned on Monday. “I am very tired,” she said.', anchor)   // { …, state: 'changed' }
 *     matchAnchor('Rain is expected in the north.', anchor)                           // null
 *
 * The quote decides: it must stand there whole, or in good part between what stood around it. Context tells several
 * places apart, and vouches for words too few to speak for themselves. Position only breaks ties.
 */
export function matchAnchor(text: string, anchor: Anchor): AnchorMatch | null {
  const exact = matchExactly(text, anchor);
  if (exact !== null) return exact;
  const quote = foldQuote(anchor.quote);
  if (quote.exact === '') return null;
  const indexed = recallText(text);
  return findExact(indexed, anchor, quote) ?? findChanged(indexed, anchor, quote);
}
