/**
 * How a byline begins, before a capital letter: English, German, French, Spanish and Portuguese, Italian, Dutch,
 * Danish and Norwegian, Swedish.
 *
 * Source: our own reading of news pages in these languages.
 */
export const BYLINE_LEADS =
  /^(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|[Dd]oor|[Aa]f|[Aa]v|Autor(?:in)?:|Text:|Texte:|Texto:|Testo:|Tekst:)\s+[A-ZÀ-ÖØ-Þ\u0100-\u024F]/;

/** What stands between the names of a byline: marks, and the words for “and” and “with”, in the languages above and more. */
export const NAME_JOINTS =
  /\s*(?:[,;|/•·\n]|\s&\s|\s(?:and|und|et|y|e|og|och|en|ja|ve|i|és|și|oraz|και|и|та|with|avec|mit)\s)\s*/gi;

/** What stands before the first name. */
export const NAME_LEADS =
  /^(?:(?:written|reported|posted|published|story|words|analysis|opinion|exclusive|text|texte|texto|testo)\s+)?(?:by|von|par|por|di|door|af|av|od|text|texte|autor(?:in)?|author|forfatter)\s*:?\s+/i;

/** Where or for whom a name wrote: `Ada Byron in Paris`. */
export const NAME_PLACE = /\s(?:in|for|für|aus)\s[A-ZÀ-Þ].*$/;
