import type { Anchor, TextQuote } from './anchor.ts';
import { CONTEXT_LENGTH } from './describe-anchor.ts';
import type { AnchorMatch } from './match-anchor.ts';

/**
 * Finds the place of an anchor whose words stand there letter by letter, with all of their context: where they stood, or
 * in one other place alone. It is the cheapest part of `matchExactly`: nothing of the text is worked out for it.
 *
 *     'One more paragraph.\n\n' + text                          → there, further down
 *     text with “typographic” marks now                         → null: for `matchExactly`
 *     text with the sentence repeated beside it as a pull quote → null: which of them has the neighbour proves nothing
 */
export function matchVerbatim(text: string, { quote, position }: Anchor): AnchorMatch | null {
  const { prefix, exact, suffix } = quote;
  if (exact.trim() === '') return null;
  const whole = prefix + exact + suffix;
  const [from, to] = [position.start - prefix.length, position.end + suffix.length];
  const isPlausible = position.end - position.start === exact.length && from >= 0;
  const isWhole = (at: number, end: number) =>
    (prefix.length >= CONTEXT_LENGTH - 1 || at === 0) && (suffix.length >= CONTEXT_LENGTH - 1 || end === text.length);
  if (isPlausible && isWhole(from, to) && text.startsWith(whole, from)) {
    return isRepeated(text, quote) ? null : { ...position, state: 'exact' };
  }
  const at = text.indexOf(whole);
  if (at < 0 || !isWhole(at, at + whole.length) || text.indexOf(whole, at + 1) >= 0 || isRepeated(text, quote))
    return null;
  return { start: at + prefix.length, end: at + prefix.length + exact.length, state: 'exact' };
}

/** What stood in the same paragraph stands in another one, too. */
function isRepeated(text: string, { prefix, exact, suffix }: TextQuote): boolean {
  const before = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const [after = ''] = suffix.split('\n', 1);
  if (before === prefix && after === suffix) return false;
  const inParagraph = before + exact + after;
  return text.indexOf(inParagraph, text.indexOf(inParagraph) + 1) >= 0;
}
