/**
 * Words in the names of elements that are there for screen readers alone; a hyphen joins words that must follow each other.
 * Sorted.
 *
 * Source: the class names of widespread style sheets.
 */
export const UNSEEN_WORDS: ReadonlySet<string> = new Set(
  'offscreen screen-reader screenreader sr-only sronly visually-hidden visuallyhidden'.split(' '),
);
