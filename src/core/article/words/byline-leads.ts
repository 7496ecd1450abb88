/**
 * How a byline begins, before a capital letter: English, German, French, Spanish and Portuguese, Italian, Dutch,
 * Danish and Norwegian, Swedish.
 *
 * Source: our own reading of news pages in these languages.
 */
export const BYLINE_LEADS =
  /^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|[Dd]oor|[Aa]f|[Aa]v|Autor(?:in)?:|Text:|Texte:|Texto:|Testo:|Tekst:)\s+[A-ZÀ-ÖØ-Þ\u0100-\u024F]/;
