import type { Steps } from '../steps.ts';

/** A value that is made when first asked for, and kept. */
export type Gradual<T> = {
  readonly get: () => T;
  /** Makes it part by part, as far as it is not made yet. */
  readonly inSteps: () => Steps<void>;
};

/**
 * A value that may be made part by part before it is asked for: whoever asks earlier has the rest made at once.
 *
 *     const words = gradually(() => splitInSteps(text));
 *     words.inSteps().next();   // some of them
 *     words.get();              // all
 */
export function gradually<T>(make: () => Steps<T>): Gradual<T> {
  let steps: Steps<T> | null = null;
  let made: { readonly value: T } | null = null;
  const makeMore = () => {
    if (made !== null) return made;
    steps ??= make();
    const { done, value } = steps.next();
    if (done === true) made = { value };
    return made;
  };
  return {
    get: () => {
      let whole = made;
      while (whole === null) whole = makeMore();
      return whole.value;
    },
    inSteps: function* () {
      let whole = made;
      while (whole === null) {
        whole = makeMore();
        yield;
      }
    },
  };
}
