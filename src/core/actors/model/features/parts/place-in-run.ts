/**
 * Where in its stretch of capitals a word stands, by the first and the last token of that.
 *
 *     placeInRun(4, 4, 6), placeInRun(5, 4, 6), placeInRun(6, 4, 6), placeInRun(4, 4, 4)   // 0, 1, 2, 3: alone
 */
export function placeInRun(index: number, from: number, to: number): number {
  if (index === from) return index === to ? 3 : 0;
  return index === to ? 2 : 1;
}
