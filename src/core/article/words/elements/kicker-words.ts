/**
 * Words in the names of elements that hold a kicker, in the languages of our news. Sorted.
 *
 * Source: our own reading of the names used on news pages; generic words only.
 */
export const KICKER_WORDS: ReadonlySet<string> = new Set(
  'antetitulo catenaccio dachzeile eyebrow kicker overline roofline spitzmarke surtitre topline volanta'.split(' '),
);
