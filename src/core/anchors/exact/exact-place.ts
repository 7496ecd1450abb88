import type { FoldedQuote } from '../searched-text/fold-quote.ts';
import { compareContext, type SideLikeness } from './compare-context.ts';

/** A place where the words of a quote stand, and what of their context stands beside it. */
export type ExactPlace = {
  /** The offset in the folded text. */
  readonly at: number;
  readonly before: SideLikeness;
  readonly after: SideLikeness;
};

/**
 * Compares the context of a quote with what stands beside a place.
 *
 *     placeAt('Then she said no.', 5, quoteOf('she said'))   // { at: 5, before: { share: 1, words: 1 }, … }
 *
 * @param text folded
 */
export function placeAt(text: string, at: number, { prefix, exact, suffix }: FoldedQuote): ExactPlace {
  const end = at + exact.length;
  return {
    at,
    before: compareContext(prefix, text.slice(Math.max(0, at - prefix.length - SLACK), at).trimEnd()),
    after: compareContext(suffix, text.slice(end, end + suffix.length + SLACK).trimStart()),
  };
}

/** In code units. A little more than the context is looked at, so that an added word does not push one out. */
const SLACK = 16;
