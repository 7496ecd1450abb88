import type { Quote } from '../../../src/core/quotes/quote.ts';
import type { AnalysedReading } from '../../reading/keep-reading.ts';

/**
 * Finds the quote whose painted words lie under a point of the view; `null`: none. Of a quote within another, as words
 * in marks within reported speech, it is the inner one.
 *
 * The browser tells the place in the text, which tells the quote; only that quote's rectangles are then compared with
 * the point, since beside the end of a line the place in the text is that of its last word. Comparing the rectangles of
 * all quotes would cost a hundred times as much.
 */
export function quoteAtPoint(
  analysed: AnalysedReading,
  { document, isShown }: { readonly document: Document; readonly isShown: (quote: Quote) => boolean },
  x: number,
  y: number,
): Quote | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret === null || analysed.analysis === null) return null;
  const place = analysed.reading.offsetOf(caret.offsetNode, caret.offset);
  if (place === null) return null;
  const near = analysed.analysis.quotes
    .filter((quote) => quote.start <= place && place <= quote.end && isShown(quote))
    .sort((one, other) => one.end - one.start - (other.end - other.start));
  return near.find((quote) => isAt(analysed.reading.rangesOf(quote.start, quote.end), x, y)) ?? null;
}

function isAt(ranges: readonly Range[], x: number, y: number): boolean {
  return ranges
    .flatMap((range) => Array.from(range.getClientRects()))
    .some(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom);
}
