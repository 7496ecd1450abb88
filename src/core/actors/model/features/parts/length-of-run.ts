/** The longest stretch that is told from a longer one. */
const LONGEST = 6;

/** How many words a stretch of capitals has, by its first and its last token: 1 to 6, and 6 if it has more. */
export function lengthOfRun(from: number, to: number): number {
  return Math.min(to - from + 1, LONGEST);
}
