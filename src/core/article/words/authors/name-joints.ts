/**
 * What separates the pieces of a line that holds more than names: a bar, a dot, a dash, and what leads from a date to the
 * author.
 *
 * Source, as of all below: our own reading of news pages.
 */
export const LINE_JOINTS = /\s*[|•·]\s*|\s+[–—-]\s+|(?<=[\d,])\s+(?=(?:by|von|par|por|di|door|av|af)\s)/;

/** What stands between the names of a byline: marks. */
export const NAME_MARKS = /[,;|/•·\n]/;

/** What else stands between them: the words for “and” and “with”. */
export const NAME_JOINTS: ReadonlySet<string> = new Set(
  '& and avec e en et i ja mit och og oraz und ve with y és și και и та'.split(' '),
);

/** The words for “and” and “with” with which a further name begins. */
export const NAME_LINKS: ReadonlySet<string> = new Set('and avec e en et mit och og und with y'.split(' '));

/** Where or for whom a name wrote: `Ada Byron in Paris`. */
export const NAME_PLACE = /\s(?:[Ii]n|[Ff]or|für|aus|at|The)\s[A-ZÀ-Þ].*$/;
