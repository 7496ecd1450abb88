/** Work that can be put aside after each part of some milliseconds, and gives a result in the end. */
export type Steps<T> = Generator<void, T, void>;

/**
 * Does the work in one go.
 *
 *     finish(matchInSteps(text, anchor))   // what `matchAnchor` gives
 */
export function finish<T>(steps: Steps<T>): T {
  let now = steps.next();
  while (now.done !== true) now = steps.next();
  return now.value;
}
