/**
 * Words in the names of elements that are there for screen readers alone, each with the word that must follow it; `null`:
 * it says so by itself. Sorted.
 *
 * Source: the class names of widespread style sheets.
 */
export const UNSEEN_WORDS: ReadonlyMap<string, string | null> = new Map([
  ['offscreen', null],
  ['screen', 'reader'],
  ['screenreader', null],
  ['sr', 'only'],
  ['sronly', null],
  ['visually', 'hidden'],
  ['visuallyhidden', null],
]);
