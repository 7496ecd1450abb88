import type { Span } from '../text/span.ts';
import { foldTypography } from './searched-text/fold-typography.ts';
import { recallText } from './searched-text/recall-text.ts';
import { splitWords } from './searched-text/split-words.ts';
import { createWordSearch } from './searched-text/word-search.ts';

/**
 * Finds the place of a text that is most like some words, by those of them that stand there in their order; `null` where
 * there is nothing like them. It is a guess for a reader who looks for a lost note: no note is ever placed by it.
 *
 *     findAlike('The bridge opens in late June.', 'The bridge will open in June.')   // 'The bridge opens in late June'
 *     findAlike('Rain is expected.', 'The bridge will open in June.')                // null
 */
export function findAlike(source: string, quote: string): Span | null {
  const text = recallText(source);
  const wanted = splitWords(foldTypography(quote).text)
    .slice(0, MOST_WORDS)
    .map(({ word }) => word);
  const [best] = createWordSearch(text.encoded())(wanted, Math.floor(wanted.length * 0.6));
  if (!best || best.end <= best.start) return null;
  const [first, last] = [text.words()[best.start], text.words()[best.end - 1]];
  if (!first || !last) return null;
  const { sourceStart, sourceEnd } = text.folded();
  return { start: sourceStart(first.start), end: sourceEnd(last.end) };
}

/** The beginning of a long quote is enough to be taken to it. */
const MOST_WORDS = 60;
