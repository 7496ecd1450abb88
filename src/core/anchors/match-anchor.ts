import type { Span } from '../text/span.ts';
import type { Anchor } from './anchor.ts';
import { CONTEXT_LENGTH } from './describe-anchor.ts';
import { findChanged } from './find-changed.ts';
import { findExact } from './find-exact.ts';
import { foldQuote } from './fold-quote.ts';
import { type IndexedText, indexText } from './indexed-text.ts';

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
  if (lastText.source !== text) lastText = indexText(text);
  return matchIn(lastText, anchor);
}

/** The anchors of a page are matched one after the other: the text last read is kept, which no caller can tell. */
let lastText = indexText('');

function matchIn(text: IndexedText, anchor: Anchor): AnchorMatch | null {
  if (anchor.quote.exact.trim() === '') return null;
  if (standsUnmoved(text.source, anchor)) return { ...anchor.position, state: 'exact' };
  const quote = foldQuote(anchor.quote);
  if (quote.exact === '') return null;
  return findExact(text, anchor, quote) ?? findChanged(text, anchor, quote);
}

/** Most pages have not changed: then nothing need be searched. */
function standsUnmoved(text: string, { quote, position }: Anchor): boolean {
  const { prefix, exact, suffix } = quote;
  const start = position.start - prefix.length;
  const end = position.end + suffix.length;
  if (position.end - position.start !== exact.length || start < 0) return false;
  if (prefix.length < CONTEXT_LENGTH - 1 && start > 0) return false;
  if (suffix.length < CONTEXT_LENGTH - 1 && end < text.length) return false;
  return text.startsWith(prefix + exact + suffix, start);
}
