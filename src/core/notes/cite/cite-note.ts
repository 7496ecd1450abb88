import type { KeptArticle } from '../kept-article.ts';
import type { Note } from '../note.ts';

/**
 * The words of a note with their source, to be pasted elsewhere as plain text. What is not known is left out; names
 * and dates stand as the article gave them, so that no language is needed to say it.
 *
 *     “We won twice,” she said.
 *     — Ada Byron, in: Engine beats weaver. The Analytical Post, 2026-05-03. https://news.example/engine
 */
export function citeNote(note: Note, article: KeptArticle): string {
  const source = sourceOf(note, article);
  return note.passage === null ? source : `${inMarks(note.passage.anchor.quote.exact, note.kind)}\n— ${source}`;
}

/**
 * Words that come with marks of their own get no second pair. `'` and `’` open speech only where we found it.
 *
 *     «Nous avons gagné»     stays
 *     'We won,'              stays as a quote, and as a highlight becomes “'We won,'”: it might be ’twas
 */
function inMarks(words: string, kind: Note['kind']): string {
  const tidy = words.replace(/\s+/g, ' ').trim();
  const opening = kind === 'quote' ? /^\p{Quotation_Mark}/u : /^(?!['’])\p{Quotation_Mark}/u;
  return opening.test(tidy) ? tidy : `“${tidy}”`;
}

function sourceOf(note: Note, article: KeptArticle): string {
  const speakers = note.said?.speakers.map(({ name, words }) => name ?? words) ?? [];
  const published = article.published?.slice(0, 'yyyy-mm-dd'.length) ?? null;
  const printed = [article.outlet, published].filter((part) => part !== null).join(', ');
  const sentences = [article.headline, printed === '' ? null : printed].filter((part) => part !== null).map(asSentence);
  const where = [...sentences, article.url].join(' ');
  return speakers.length === 0 ? where : `${speakers.join(', ')}, in: ${where}`;
}

/** Ends with a full stop unless it ends with a mark of its own. */
function asSentence(words: string): string {
  return /[.!?…]['"’”»]?$/.test(words) ? words : `${words}.`;
}
