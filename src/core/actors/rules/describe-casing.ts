import { startsWithCapital } from '../../text/letters/starts-with-capital.ts';
import type { Token } from '../../text/tokens/find-tokens.ts';
import { isTitleCased } from './is-title-cased.ts';
import { startsSentence } from './starts-sentence.ts';

/** How the words of one article are written where writers are free to choose. */
export type Casing = {
  /** Words met in lower case. */
  readonly lower: ReadonlySet<string>;
  /** Words met with a capital inside a sentence, in their written form. */
  readonly capital: ReadonlySet<string>;
};

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
