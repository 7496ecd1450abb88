import type { Anchor, TextQuote } from '../anchor.ts';
import { CONTEXT_LENGTH } from '../describe-anchor.ts';
import { findOccurrences } from '../searched-text/find-occurrences.ts';
import { foldQuote } from '../searched-text/fold-quote.ts';
import type { FoldedText } from '../searched-text/fold-typography.ts';
import type { FindPassage } from '../searched-text/index-passages.ts';

/** A text as it is or folded, and what is looked for in it, written in the same way. */
export type Sought = {
  readonly text: string;
  readonly find: FindPassage;
  /** The words with all of their context. */
  readonly whole: string;
  /** Writes words in this way. */
  readonly write: (words: string) => string;
  readonly folded: () => FoldedText;
};

/**
 * Where an anchor's words stand with all of their context, if that is in one place alone; `null` otherwise.
 *
 *     onlyPlace(anchor, { text, find, whole: prefix + exact + suffix, … })   // the offset of the prefix
 *
 * @param likely where they stand surely, if they stand there once; `null`: it is not known
 */
export function onlyPlace(anchor: Anchor, sought: Sought, likely: number | null): number | null {
  const { text, find, whole, write } = sought;
  const at = likely ?? theOne(find(whole, 2));
  if (at === null || !hasAllContext(anchor, text.slice(0, at), text.slice(at + whole.length))) return null;
  const paragraph = write(ownParagraph(anchor.quote));
  const isRepeated = paragraph !== '' && find(paragraph, 2).length > 1;
  return isRepeated && standOftener(sought.folded(), anchor) ? null : at;
}

/** What is kept of the paragraph that an anchor's words stood in; nothing where that is all that is kept. */
function ownParagraph({ prefix, exact, suffix }: TextQuote): string {
  const before = prefix.slice(prefix.lastIndexOf('\n') + 1);
  const [after = ''] = suffix.split('\n', 1);
  return before === prefix && after === suffix ? '' : before + exact + after;
}

function theOne([at, another]: readonly number[]): number | null {
  return another === undefined ? (at ?? null) : null;
}

/** It was kept as long as contexts are, or ended with the text, as it still does. */
function hasAllContext({ quote: { prefix, suffix } }: Anchor, before: string, after: string): boolean {
  const isLong = (context: string) => context.length >= CONTEXT_LENGTH - 1;
  return (isLong(prefix) || before.trim() === '') && (isLong(suffix) || after.trim() === '');
}

/** A neighbour proves nothing where the words of a paragraph were repeated since. */
function standOftener({ text }: FoldedText, { quote, occurrences }: Anchor): boolean {
  return findOccurrences(text, foldQuote(quote)).length > (occurrences ?? 0);
}
