/**
 * Words for a kind of text that stand before “by” where a byline names it: “Kommentar von”, “Analysis by”. Sorted within
 * a language: German, English, Spanish and Portuguese, French, Italian, Nordic and Dutch.
 *
 * Source: our own reading of news pages in these languages.
 */
const KINDS = [
  'analyse bericht essay gastbeitrag gastkommentar interview kolumne kommentar leitartikel porträt reportage rezension',
  'analysis column commentary essay opinion posted published reported review story text words written',
  'análise análisis columna coluna crónica entrevista opinión opinião reportagem reportaje texto',
  'analyse chronique critique éditorial enquête entretien récit reportage texte tribune',
  'analisi commento intervista recensione reportage testo',
  'analyse column kommentar krönika opinie recensie tekst text',
].flatMap((words) => words.split(' '));

/**
 * How a byline begins, before a capital letter: English, German, French, Spanish and Portuguese, Italian, Dutch,
 * Danish and Norwegian, Swedish.
 *
 * Source: our own reading of news pages in these languages.
 */
export const BYLINE_LEADS = new RegExp(
  `^(?:(?:(?:an?|eine?|une?|un|una)\\s+)?(?:${KINDS.flatMap(eitherCase).join('|')})\\s+)?(?:[Bb]y:?|BY:?|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR|[Dd]i|[Dd]oor|[Aa]f|[Aa]v|Autor(?:in)?:|Text:|Texte:|Texto:|Testo:|Tekst:)\\s+[A-ZÀ-ÖØ-Þ\\u0100-\\u024F]`,
);

/**
 * What separates the pieces of a line that holds more than names: a bar, a dot, a dash, and what leads from a date to the
 * author.
 */
export const LINE_JOINTS = /\s*[|•·]\s*|\s+[–—-]\s+|(?<=\d)\s+(?=(?:by|von|par|por|di|door|av|af)\s)/;

/** What stands between the names of a byline: marks, and the words for “and” and “with”, in the languages above and more. */
export const NAME_JOINTS =
  /\s*(?:[,;|/•·\n]|\s&\s|\s(?:and|und|et|y|e|og|och|en|ja|ve|i|és|și|oraz|και|и|та|with|avec|mit)\s)\s*/gi;

/** What stands before the first name. */
export const NAME_LEADS = new RegExp(
  `^(?:(?:and|und|et|y|e|og|och|en|with|mit|avec)\\s+)?(?:(?:an?|eine?|une?|un|una)\\s+)?(?:(?:exclusive|${KINDS.join('|')})\\s+)?(?:by|von|par|por|di|door|af|av|od|text|texte|autor(?:in)?|author|forfatter)\\s*:?\\s+`,
  'i',
);

/** Where or for whom a name wrote: `Ada Byron in Paris`. */
export const NAME_PLACE = /\s(?:[Ii]n|[Ff]or|für|aus|at|The)\s[A-ZÀ-Þ].*$/;

/** What may lead from a name to the date: `Ada Byron on 3 May`. */
export const DATE_LEADS: ReadonlySet<string> = new Set(['on']);

/** Two to four Korean syllables, in group 1, before “reporter”, “senior reporter” or “correspondent”. */
export const KOREAN_REPORTER =
  /(?<![\uAC00-\uD7A3])([\uAC00-\uD7A3]{2,4}) (?:선임)?(?:기자|특파원)(?![\uAC00-\uD7A3])/g;

function eitherCase(word: string): readonly string[] {
  return [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`];
}
