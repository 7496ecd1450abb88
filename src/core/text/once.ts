/**
 * A value that is made when first asked for, and kept.
 *
 *     const words = once(() => splitWords(text));
 *     words() === words()   // true
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
