import type { Span } from '../../../core/text/span.ts';
import type { GoldArticle, GoldQuote } from './gold.ts';
import { overlapOf } from './overlap-of.ts';
import { trimmed } from './trimmed.ts';

/**
 * The annotated quote that a stretch is, or is a paragraph of, its marks and blanks left aside; `null` if it is none.
 *
 *     “One. ¶ “Two.”, annotated as one quote      → “One.” and “Two.” are both that quote
 */
export function matchGoldQuote(article: GoldArticle, stretch: Span): GoldQuote | null {
  const { text, quotes } = article;
  const own = trimmed(text, stretch);
  const isOwn = (part: Span): boolean => overlapOf(trimmed(text, part), own) >= 0.8;
  return quotes.find((quote) => quote.kind !== 'indirect' && partsOf(text, quote).some(isOwn)) ?? null;
}

/** A quote whole, and each of its paragraphs. */
function partsOf(text: string, quote: Span): Span[] {
  const breaks = [...text.slice(quote.start, quote.end).matchAll(/\n\n/g)].map(({ index }) => quote.start + index);
  if (breaks.length === 0) return [quote];
  const starts = [quote.start, ...breaks.map((at) => at + 2)];
  return [quote, ...starts.map((start, nth) => ({ start, end: breaks[nth] ?? quote.end }))];
}
