import { copyOf } from './copy-of.ts';

/** The most words or names that are remembered, and the longest. */
const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 80;

/**
 * Remembers what a word or a name was found to be: most words of an article stood in the last one too, and one rule after
 * the other asks for the same names. What is described is a string of its own, which may be kept with what was found.
 *
 *     const describe = remembering((word) => ({ isLong: word.length > 9 }));
 *     describe('Norham') === describe('Norham')   // true
 */
export function remembering<Found extends object | null>(describe: (text: string) => Found): (text: string) => Found {
  const known = new Map<string, Found>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (text.length > LONGEST_REMEMBERED) return describe(text);
    const own = copyOf(text);
    const found = describe(own);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(own, found);
    return found;
  };
}
