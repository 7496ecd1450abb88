import type { Span } from '../text/span.ts';
import type { Anchor } from './anchor.ts';
import { onlyPlace } from './exact/only-place.ts';
import type { AnchorMatch } from './match-anchor.ts';
import { foldTypography } from './searched-text/fold-typography.ts';
import { recallText } from './searched-text/recall-text.ts';

/**
 * Finds the place of an anchor whose words and all of their context stand in one place alone, in whatever type: no word of
 * the text needs to be looked at for it.
 *
 *     text with “typographic” marks and other blanks now   → there
 *     text with one word beside the quote edited           → null
 */
export function matchRetypeset(source: string, anchor: Anchor): AnchorMatch | null {
  const { prefix, exact, suffix } = anchor.quote;
  if (exact.trim() === '') return null;
  const { folded, foldedPassages } = recallText(source);
  const { text, sourceStart, sourceEnd } = folded();
  const kept = foldTypography(prefix + exact + suffix);
  const all = trimmed(kept.text, 0, kept.text.length);
  const own = trimmed(kept.text, kept.foldedOffset(prefix.length), kept.foldedOffset(prefix.length + exact.length));
  const whole = kept.text.slice(all.start, all.end);
  const write = (words: string) => foldTypography(words).text.trim();
  const at = onlyPlace(anchor, { text, find: foldedPassages(), whole, write, folded }, null);
  if (at === null) return null;
  const shift = at - all.start;
  return { start: sourceStart(shift + own.start), end: sourceEnd(shift + own.end), state: 'exact' };
}

/** Without the white space at its ends. */
function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, end);
  return { start: end - part.trimStart().length, end: start + part.trimEnd().length };
}
