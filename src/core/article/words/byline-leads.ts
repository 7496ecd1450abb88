/**
 * How a byline begins, before a capital letter: English, German, French, Spanish and Portuguese, Italian, Dutch,
 * Danish and Norwegian, Swedish.
 *
 * Source: our own reading of news pages in these languages.
 */
export const BYLINE_LEADS =
  /^(?:By|BY|Von|VON|Par|PAR|Por|POR|Di|Door|Af|Av|Autor(?:in)?:|Text:|Texte:|Texto:|Testo:|Tekst:)\s+\p{Lu}/u;
