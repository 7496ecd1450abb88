import type { Anchor } from './anchor.ts';
import { onlyPlace } from './exact/only-place.ts';
import type { AnchorMatch } from './match-anchor.ts';
import { recallText } from './searched-text/recall-text.ts';

/**
 * Finds the place of an anchor whose words stand there letter by letter, with all of their context: where they stood, or
 * in one other place alone. It is the cheapest part of `matchExactly`: next to nothing of the text is worked out for it.
 *
 *     'One more paragraph.\n\n' + text                          → there, further down
 *     text with “typographic” marks now                         → null: for `matchRetypeset`
 *     text with the sentence repeated beside it as a pull quote → null: which of them has the neighbour proves nothing
 */
export function matchVerbatim(source: string, anchor: Anchor): AnchorMatch | null {
  const { quote, position } = anchor;
  const { prefix, exact, suffix } = quote;
  if (exact.trim() === '') return null;
  const { passages, folded } = recallText(source);
  const whole = prefix + exact + suffix;
  const from = position.start - prefix.length;
  const isInPlace = position.end - position.start === exact.length && from >= 0 && source.startsWith(whole, from);
  const sought = { text: source, find: passages(), whole, write: (words: string) => words, folded };
  const at = onlyPlace(anchor, sought, isInPlace ? from : null);
  return at === null ? null : { start: at + prefix.length, end: at + prefix.length + exact.length, state: 'exact' };
}
