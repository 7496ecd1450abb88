import { MOST_SPELLINGS } from './spellings.ts';

/**
 * Remembers what a token was found to be by the number of its spelling.
 *
 *     const wordOf = rememberingByNumber((text) => ({ text, isLong: text.length > 9 }));
 *     wordOf({ text: 'Norham', number: 3 }) === wordOf({ text: 'Norham', number: 3 })   // true
 */
export function rememberingByNumber<Found extends { readonly text: string }>(
  describe: (text: string) => Found,
): (token: { readonly text: string; readonly number: number }) => Found {
  const known: (Found | null)[] = new Array<Found | null>(MOST_SPELLINGS).fill(null);
  return ({ text, number }) => {
    const before = number < 0 ? null : (known[number] ?? null);
    if (before !== null && before.text === text) return before;
    const found = describe(text);
    if (number >= 0) known[number] = found;
    return found;
  };
}
