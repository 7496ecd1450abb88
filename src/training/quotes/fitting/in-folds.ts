/** How many parts articles are held out in. */
export const FOLDS = 5;

/**
 * Deals things out to the folds in turn.
 *
 *     inFolds(['a', 'b', 'c', 'd', 'e', 'f'])   // [['a', 'f'], ['b'], ['c'], ['d'], ['e']]
 */
export function inFolds<T>(all: readonly T[]): T[][] {
  return [...Array(FOLDS).keys()].map((fold) => all.filter((_, index) => index % FOLDS === fold));
}
