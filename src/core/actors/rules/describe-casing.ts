import { startsWithCapital } from '../../text/letters/starts-with-capital.ts';
import type { Token } from '../../text/tokens/find-tokens.ts';

/** How the words of one article are written where writers are free to choose. */
export type Casing = {
  /** Words met in lower case. */
  readonly lower: ReadonlySet<string>;
  /** Words met with a capital inside a sentence, in their written form. */
  readonly capital: ReadonlySet<string>;
};

const SENTENCE_END = /^[.!?:…“"‘«»„[(•–—-]$/;

/** Says whether a sentence (or a quotation, or a line) begins with the token at `index`. */
export function startsSentence(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return (
    before === undefined ||
    (SENTENCE_END.test(before.text) && before.end !== tokens[index]?.start) ||
    opensQuote(tokens, index)
  );
}

function opensQuote(tokens: readonly Token[], index: number): boolean {
  return /^[“"‘«»„[]$/.test(tokens[index - 1]?.text ?? '');
}

/**
 * Collects how words are written inside sentences; lines in Title Case or CAPITALS say nothing and are left out.
 */
export function describeCasing(lines: readonly (readonly Token[])[]): Casing {
  const lower = new Set<string>();
  const capital = new Set<string>();
  for (const tokens of lines) {
    if (isTitleCased(tokens)) continue;
    tokens.forEach((token, index) => {
      if (/^\p{Ll}/u.test(token.text)) lower.add(token.text);
      else if (startsWithCapital(token.text) && !startsSentence(tokens, index)) capital.add(token.text);
    });
  }
  return { lower, capital };
}

/**
 * Says whether a line is written in Title Case or CAPITALS, so that its capitals say nothing.
 *
 *     Storm Shuts Harbour as Crews Search Coast   → true
 *     Storm shuts harbour at Port Ada             → false
 */
export function isTitleCased(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.text.length > 3 && /^\p{L}/u.test(token.text));
  return words.length >= 3 && words.filter((token) => startsWithCapital(token.text)).length >= 0.8 * words.length;
}
