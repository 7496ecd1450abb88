import type { FoldedQuote } from './fold-quote.ts';

/**
 * Where the words of a quote stand in a folded text, letter by letter, as offsets in ascending order.
 *
 *     'The art of the party.', quote 'art'    → 4: within "party" the words are not whole
 *     'The art of the party.', quote 'par'    → 15: the selection itself ended within a word
 *
 * Occurrences that overlap an earlier one are left out.
 */
export function findOccurrences(text: string, quote: FoldedQuote): readonly number[] {
  const { exact } = quote;
  const found: number[] = [];
  if (exact === '') return found;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + exact.length)) {
    const whole = quote.startsInWord || !joinsLetters(text, at);
    if (whole && (quote.endsInWord || !joinsLetters(text, at + exact.length))) found.push(at);
  }
  return found;
}

/**
 * Whether an offset stands between two letters or digits.
 *
 *     joinsLetters('party', 1)   // true
 *     joinsLetters('a day', 1)   // false
 */
export function joinsLetters(text: string, offset: number): boolean {
  return offset > 0 && LETTER.test(text.charAt(offset - 1)) && LETTER.test(text.charAt(offset));
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;
