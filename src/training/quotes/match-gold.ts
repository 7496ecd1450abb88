import type { Span } from '../../core/text/span.ts';
import type { GoldArticle, GoldQuote } from './gold.ts';

const EDGE = /[\s"“”„‟«»‹›‘’'`‚＂「」『』,]/;

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

/** Whether the annotators said that a stretch is no speech. */
export function isGoldNonSpeech(article: GoldArticle, stretch: Span): boolean {
  const own = trimmed(article.text, stretch);
  return article.nonSpeech.some((other) => overlapOf(trimmed(article.text, other), own) >= 0.5);
}

/** Whether words name the annotated speaker: they overlap its beginning, or end in the same name, or are the name beside its role. */
export function namesGoldSpeaker(text: string, words: Span, gold: Span & { readonly text: string }): boolean {
  const common = Math.min(words.end, gold.end) - Math.max(words.start, gold.start);
  const [own, other] = [words.end - words.start, gold.end - gold.start];
  if (common >= 0.5 * Math.min(own, other) && own <= 2 * other + 20 && words.start <= gold.start + 0.4 * other)
    return true;
  if (common > 0 && isNameBesideRole(text, words, gold)) return true;
  return common > 0 && lastName(text.slice(words.start, words.end)) === lastName(gold.text);
}

/** "Her campaign manager, | Ada Byron,": the role is part of the annotated words, and the name says who it is. */
function isNameBesideRole(text: string, words: Span, gold: Span): boolean {
  const role = text.slice(gold.start, words.start).trimEnd();
  return /\p{Ll},$/u.test(role) && !/ \p{Lu}[^ ]*,$/u.test(role) && /^\p{Lu}/u.test(text.slice(words.start, words.end));
}

function lastName(words: string): string {
  const names = words.split(/,| who | of | for /)[0]?.match(/\p{Lu}[\p{L}'’-]+/gu);
  return names?.at(-1) ?? words.toLowerCase();
}

/** A stretch without the marks, blanks and commas at its edges. */
export function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(text[from] ?? '')) from++;
  while (to > from && EDGE.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

/** How much of two stretches is common to both, from 0 to 1 (Jaccard). */
export function overlapOf(one: Span, other: Span): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common <= 0 ? 0 : common / (one.end - one.start + other.end - other.start - common);
}
