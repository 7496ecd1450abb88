/**
 * Makes the test whether a word ends in one of many: it looks one up for each length that they have.
 *
 *     const isBody = endsWithOneOf(['amt', 'rat']);
 *     isBody('stadtrat')   // true
 *     isBody('ratte')      // false
 *
 * @param endings none of them is empty.
 */
export function endsWithOneOf(endings: Iterable<string>): (word: string) => boolean {
  const known = new Set(endings);
  const lengths = [...new Set(Array.from(known, (ending) => ending.length))];
  return (word) => lengths.some((length) => known.has(word.slice(-length)));
}
