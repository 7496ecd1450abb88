import type { Span } from '../../text/span.ts';
import type { Anchor } from '../anchor.ts';
import { CONTEXT_LENGTH } from '../describe-anchor.ts';
import { type FoldedQuote, foldQuote } from '../searched-text/fold-quote.ts';
import type { IndexedText } from '../searched-text/indexed-text.ts';
import { placeAt } from './exact-place.ts';

/** The paragraph in which an anchor's words stand now, and what is left in it of the one they stood in. */
export type ParagraphAround = {
  /** Its words; of a long one those that are near. */
  readonly stretch: Span;
  /** Whether it begins, and whether it ends, as far from the place as it did. */
  readonly beginsAlike: boolean;
  readonly endsAlike: boolean;
  /** Whether all of the kept context that stood in the paragraph stands there still. */
  readonly isKept: () => boolean;
  /** Whether the context reached from one end of the paragraph to the other. */
  readonly wasShort: boolean;
  /** Whether the words were all of it. */
  readonly wasAlone: boolean;
};

/**
 * Looks at the paragraph around a place.
 *
 *     'Wind\n\nRain fell.' → 'Hail\n\nRain fell.', at “Rain”   → kept, begins and ends as it did
 *     'Wind\n\nRain fell.' → 'Wind\n\nRain falls.'             → not kept
 *
 * @param at the offset in the folded text
 */
export function paragraphAround(
  text: IndexedText,
  { quote }: Anchor,
  folded: FoldedQuote,
  at: number,
): ParagraphAround {
  const { sourceStart, sourceEnd } = text.folded();
  const start = sourceStart(at);
  const end = sourceEnd(at + folded.exact.length);
  const [lineBefore, lineAfter] = [sinceBreak(quote.prefix), untilBreak(quote.suffix)];
  return {
    stretch: stretchAround(text, start, end),
    beginsAlike: isAlike(sinceBreak(text.source.slice(Math.max(0, start - CONTEXT_LENGTH), start)), lineBefore),
    endsAlike: isAlike(untilBreak(text.source.slice(end, end + CONTEXT_LENGTH)), lineAfter),
    isKept: () => {
      const sides = foldQuote({ exact: quote.exact, prefix: lineBefore, suffix: lineAfter });
      const place = placeAt(text.folded().text, at, { ...folded, prefix: sides.prefix, suffix: sides.suffix });
      return (sides.prefix === '' || place.before.share === 1) && (sides.suffix === '' || place.after.share === 1);
    },
    wasShort: isWithin(lineBefore, quote.prefix) && isWithin(lineAfter, quote.suffix),
    wasAlone: lineBefore.trim() + lineAfter.trim() === '',
  };
}

function sinceBreak(before: string): string {
  return before.slice(before.lastIndexOf('\n') + 1);
}

function untilBreak(after: string): string {
  return after.split('\n', 1)[0] ?? '';
}

/** The context went on beyond the line's end, or ended with the text before it was full. */
function isWithin(line: string, context: string): boolean {
  return line.length < context.length || context.length < CONTEXT_LENGTH - 1;
}

/** Typography may add or take a character. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [one.trim().length, other.trim().length];
  return Math.abs(a - b) <= 4 && (a === 0) === (b === 0);
}

function stretchAround(text: IndexedText, start: number, end: number): Span {
  const { foldedOffset } = text.folded();
  const begin = text.source.lastIndexOf('\n', start) + 1;
  const stop = text.source.indexOf('\n', end);
  return {
    start: Math.max(text.wordAt(foldedOffset(begin)), text.wordAt(foldedOffset(start)) - NEAR),
    end: Math.min(
      text.wordAt(foldedOffset(stop < 0 ? text.source.length : stop)),
      text.wordAt(foldedOffset(end)) + NEAR,
    ),
  };
}

/** In words. */
const NEAR = 64;
