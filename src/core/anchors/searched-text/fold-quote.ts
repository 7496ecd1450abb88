import type { TextQuote } from '../anchor.ts';
import { joinsLetters } from './find-occurrences.ts';
import { foldTypography } from './fold-typography.ts';

/** A quote and its context, folded, without white space at their ends. */
export type FoldedQuote = TextQuote & {
  /** Whether the selection began or ended between two letters. */
  readonly startsInWord: boolean;
  readonly endsInWord: boolean;
};

/**
 * Folds a quote together with its context, since what is folded may straddle their borders.
 *
 *     foldQuote({ prefix: 'he said – ', exact: '“no” ', suffix: '…' })
 *     // { prefix: 'he said-', exact: '"no"', suffix: '...', startsInWord: false, endsInWord: false }
 */
export function foldQuote({ prefix, exact, suffix }: TextQuote): FoldedQuote {
  const { text, foldedOffset } = foldTypography(prefix + exact + suffix);
  const start = foldedOffset(prefix.length);
  const end = foldedOffset(prefix.length + exact.length);
  return {
    prefix: text.slice(0, start).trim(),
    exact: text.slice(start, end).trim(),
    suffix: text.slice(end).trim(),
    startsInWord: joinsLetters(text, start),
    endsInWord: joinsLetters(text, end),
  };
}
