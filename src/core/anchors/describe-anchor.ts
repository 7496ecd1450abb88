import type { Span } from '../text/span.ts';
import type { Anchor, TextQuote } from './anchor.ts';
import { describeLandmarks, type Landmarks } from './landmarks/landmarks.ts';
import { findOccurrences } from './searched-text/find-occurrences.ts';
import { foldQuote } from './searched-text/fold-quote.ts';
import { type IndexedText, indexText } from './searched-text/indexed-text.ts';

/** How many code units of the text before and after are kept: of 16, 32, 64 and 128 the best in our trials. */
export const CONTEXT_LENGTH = 64;

/**
 * Makes a place in a text storable, so that `matchAnchor` finds it again.
 *
 *     describeAnchor('We won, said Ada.', 13, 16).quote   // { prefix: 'We won, said ', exact: 'Ada', suffix: '.' }
 *
 * Offsets are UTF-16 code units, `end` exclusive; those outside the text are taken for its ends. An empty place can
 * be described but is never matched.
 */
export function describeAnchor(text: string, start: number, end: number): Anchor {
  const position = within(text, start, end);
  const quote = quoteAt(text, position);
  const codePoints = countCodePoints(text.slice(0, position.start));
  if (lastText.source !== text) lastText = indexText(text);
  return {
    quote,
    position,
    codePoints: { start: codePoints, end: codePoints + countCodePoints(quote.exact) },
    occurrences: findOccurrences(lastText.folded().text, foldQuote(quote)).length,
    landmarks: landmarksAround(lastText, position),
  };
}

/** The notes of an article are described one after the other: the text last read is kept, which no caller can tell. */
let lastText = indexText('');

function quoteAt(text: string, { start, end }: Span): TextQuote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(startOfContext(text, start), start),
    suffix: text.slice(end, endOfContext(text, end)),
  };
}

function within(text: string, start: number, end: number): Span {
  const first = Math.min(Math.max(Math.trunc(start) || 0, 0), text.length);
  const last = Math.min(Math.max(Math.trunc(end) || 0, first), text.length);
  return { start: first, end: last };
}

/** Contexts never begin or end within a surrogate pair. */
function startOfContext(text: string, offset: number): number {
  const start = Math.max(0, offset - CONTEXT_LENGTH);
  return start < offset && splitsPair(text, start) ? start + 1 : start;
}

function endOfContext(text: string, offset: number): number {
  const end = Math.min(text.length, offset + CONTEXT_LENGTH);
  return end > offset && splitsPair(text, end) ? end - 1 : end;
}

function splitsPair(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}

/** A lone surrogate counts as one. */
function countCodePoints(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isSecondOfPair = code >= 0xdc00 && code <= 0xdfff && isHigh(text.charCodeAt(index - 1));
    if (!isSecondOfPair) count++;
  }
  return count;
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

/** Words that the selection cuts belong to neither side. */
function landmarksAround(text: IndexedText, { start, end }: Span): Landmarks {
  const { foldedOffset } = text.folded();
  const first = text.wordAt(foldedOffset(start));
  const cut = (text.words()[first - 1]?.end ?? 0) > foldedOffset(start) ? 1 : 0;
  return describeLandmarks(text.wordList(), first - cut, text.wordAt(foldedOffset(end)));
}
