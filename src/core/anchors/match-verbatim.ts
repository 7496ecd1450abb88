import type { Span } from '../text/span.ts';
import type { Anchor, TextQuote } from './anchor.ts';
import { CONTEXT_LENGTH } from './describe-anchor.ts';
import type { AnchorMatch } from './match-anchor.ts';
import { findOccurrences } from './searched-text/find-occurrences.ts';
import { foldQuote } from './searched-text/fold-quote.ts';
import { type FoldedText, foldTypography } from './searched-text/fold-typography.ts';
import type { FindPassage } from './searched-text/index-passages.ts';
import type { IndexedText } from './searched-text/indexed-text.ts';
import { recallText } from './searched-text/recall-text.ts';

/**
 * Finds the place of an anchor whose words stand there unchanged, typography aside, with all of their context: where they
 * stood, or in one other place alone. It is the cheapest part of `matchExactly`: little of the text is worked out for it,
 * and next to nothing if no letter is another.
 *
 *     'One more paragraph.\n\n' + text                          → there, further down
 *     text with “typographic” marks now                         → there
 *     text with the sentence repeated beside it as a pull quote → null: which of them has the neighbour proves nothing
 */
export function matchVerbatim(source: string, anchor: Anchor): AnchorMatch | null {
  if (anchor.quote.exact.trim() === '') return null;
  const text = recallText(source);
  const place = findLetters(text, anchor) ?? findFolded(text, anchor);
  return place && { ...place, state: 'exact' };
}

/** Letter by letter. */
function findLetters({ source, passages, folded }: IndexedText, anchor: Anchor): Span | null {
  const { quote, position } = anchor;
  const { prefix, exact, suffix } = quote;
  const whole = prefix + exact + suffix;
  const from = position.start - prefix.length;
  const isInPlace = position.end - position.start === exact.length && from >= 0 && source.startsWith(whole, from);
  const at = isInPlace ? from : onlyPlace(passages(), whole);
  if (at === null || !hasAllContext(anchor, source.slice(0, at), source.slice(at + whole.length))) return null;
  if (standsTwice(passages(), paragraphOf(quote)) && standsOftener(folded(), anchor)) return null;
  return { start: at + prefix.length, end: at + prefix.length + exact.length };
}

/** Typography aside. */
function findFolded({ folded, foldedPassages }: IndexedText, anchor: Anchor): Span | null {
  const { prefix, exact, suffix } = anchor.quote;
  const kept = foldTypography(prefix + exact + suffix);
  const whole = trimmed(kept.text, 0, kept.text.length);
  const own = trimmed(kept.text, kept.foldedOffset(prefix.length), kept.foldedOffset(prefix.length + exact.length));
  const { text, sourceStart, sourceEnd } = folded();
  const find = foldedPassages();
  const at = onlyPlace(find, kept.text.slice(whole.start, whole.end));
  if (at === null) return null;
  const shift = at - whole.start;
  if (!hasAllContext(anchor, text.slice(0, at), text.slice(shift + whole.end))) return null;
  const paragraph = foldTypography(paragraphOf(anchor.quote)).text.trim();
  if (standsTwice(find, paragraph) && standsOftener(folded(), anchor)) return null;
  return { start: sourceStart(shift + own.start), end: sourceEnd(shift + own.end) };
}

/** Without the white space at its ends. */
function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, end);
  return { start: end - part.trimStart().length, end: start + part.trimEnd().length };
}

/** It was kept as long as contexts are, or ended with the text, as it still does. */
function hasAllContext({ quote: { prefix, suffix } }: Anchor, before: string, after: string): boolean {
  const isLong = (context: string) => context.length >= CONTEXT_LENGTH - 1;
  return (isLong(prefix) || before.trim() === '') && (isLong(suffix) || after.trim() === '');
}

function onlyPlace(find: FindPassage, passage: string): number | null {
  const [at, another] = find(passage, 2);
  return another === undefined ? (at ?? null) : null;
}

/** What is kept of the paragraph that the words stood in; nothing where that is all that is kept. */
function paragraphOf({ prefix, exact, suffix }: TextQuote): string {
  const before = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const [after = ''] = suffix.split('\n', 1);
  return before === prefix && after === suffix ? '' : before + exact + after;
}

function standsTwice(find: FindPassage, passage: string): boolean {
  return passage !== '' && find(passage, 2).length > 1;
}

/** A neighbour proves nothing where the words of a paragraph were repeated since. */
function standsOftener({ text }: FoldedText, { quote, occurrences }: Anchor): boolean {
  return findOccurrences(text, foldQuote(quote)).length > (occurrences ?? 0);
}
