import { startsWithCapital } from '../../text/letters/starts-with-capital.ts';
import type { Token } from '../../text/tokens/find-tokens.ts';

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
