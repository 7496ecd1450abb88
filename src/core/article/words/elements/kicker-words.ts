/**
 * Words in the names of elements that hold a kicker, in the languages of our news. Sorted.
 *
 * Source: our own reading of the names used on news pages; generic words only.
 */
export const KICKER_WORDS: ReadonlySet<string> = new Set(
  `antetitulo catenaccio chapeu cintillo dachzeile eyebrow felcim hat kicker nadtitulek nadtytul occhiello overline overtitle
  pretitle pretitulo roofline rotitr rubric rutitr spitzmarke supertitle supratitlu suptitle surtitre topline uptitle vinjett
  volanta`.split(/\s+/),
);
