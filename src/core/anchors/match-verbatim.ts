import type { Anchor } from './anchor.ts';
import { CONTEXT_LENGTH } from './describe-anchor.ts';
import type { AnchorMatch } from './match-anchor.ts';
import { findOccurrences } from './searched-text/find-occurrences.ts';
import { foldQuote } from './searched-text/fold-quote.ts';
import { recallText } from './searched-text/recall-text.ts';

/**
 * Finds the place of an anchor whose words stand there letter by letter, with all of their context: where they stood, or
 * in one other place alone. It is the cheapest part of `matchExactly`: next to nothing of the text is worked out for it.
 *
 *     'One more paragraph.\n\n' + text                          → there, further down
 *     text with “typographic” marks now                         → null: for `matchExactly`
 *     text with the sentence repeated beside it as a pull quote → null: which of them has the neighbour proves nothing
 */
export function matchVerbatim(text: string, anchor: Anchor): AnchorMatch | null {
  const { quote, position } = anchor;
  const { prefix, exact, suffix } = quote;
  if (exact.trim() === '') return null;
  const whole = prefix + exact + suffix;
  const [from, to] = [position.start - prefix.length, position.end + suffix.length];
  const isPlausible = position.end - position.start === exact.length && from >= 0;
  const isWhole = (at: number, end: number) =>
    (prefix.length >= CONTEXT_LENGTH - 1 || at === 0) && (suffix.length >= CONTEXT_LENGTH - 1 || end === text.length);
  if (isPlausible && isWhole(from, to) && text.startsWith(whole, from)) {
    return isRepeatedSince(text, anchor) ? null : { ...position, state: 'exact' };
  }
  const at = text.indexOf(whole);
  if (at < 0 || !isWhole(at, at + whole.length) || text.indexOf(whole, at + 1) >= 0 || isRepeatedSince(text, anchor))
    return null;
  return { start: at + prefix.length, end: at + prefix.length + exact.length, state: 'exact' };
}

/** What stood in the same paragraph stands in another one, too, and the words stand more often than they did. */
function isRepeatedSince(text: string, { quote, occurrences }: Anchor): boolean {
  const before = quote.prefix.slice(quote.prefix.lastIndexOf('\n') + 1);
  const [after = ''] = quote.suffix.split('\n', 1);
  if (before === quote.prefix && after === quote.suffix) return false;
  const inParagraph = before + quote.exact + after;
  if (text.indexOf(inParagraph, text.indexOf(inParagraph) + 1) < 0) return false;
  return findOccurrences(recallText(text).folded().text, foldQuote(quote)).length > (occurrences ?? 0);
}
