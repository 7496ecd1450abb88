import type { Span } from '../text/span.ts';
import type { Anchor } from './anchor.ts';
import { matchInSteps } from './match-in-steps.ts';
import { finish } from './steps.ts';

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
  return finish(matchInSteps(text, anchor));
}
