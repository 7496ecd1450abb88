import type { KeptArticle } from '../kept-article.ts';
import type { Note } from '../note.ts';
import { foldForSearch } from './fold-for-search.ts';
import type { NoteQuery, QueryTerm } from './note-query.ts';

/**
 * Says whether a note is what a reader looks for: in its words, comment, tags and speakers, and in its article's
 * headline, outlet and authors.
 *
 *     noteMatches(parseNoteQuery('speaker:ada won'), note, article)   // true: “We won,” said Ada Byron
 *
 * @param article `null`: what was kept of it cannot be read
 */
export function noteMatches(query: NoteQuery, note: Note, article: KeptArticle | null): boolean {
  return query.every((term) => termMatches(term, note, article));
}

/** The same for an article as a whole. */
export function articleMatches(query: NoteQuery, article: KeptArticle): boolean {
  return query.every(({ field, text }) => {
    if (field === 'tag' || field === 'speaker') return false;
    return includes(field === 'outlet' ? [article.outlet] : articleTexts(article), text);
  });
}

function termMatches({ field, text, isWhole }: QueryTerm, note: Note, article: KeptArticle | null): boolean {
  switch (field) {
    case 'tag':
      return note.tags.some((tag) => (isWhole ? foldForSearch(tag) === text : foldForSearch(tag).startsWith(text)));
    case 'outlet':
      return article !== null && includes([article.outlet], text);
    case 'speaker':
      return includes(speakerTexts(note), text);
    case 'anywhere':
      return (
        includes([note.passage?.anchor.quote.exact ?? null, note.comment, ...note.tags, ...speakerTexts(note)], text) ||
        (article !== null && includes(articleTexts(article), text))
      );
  }
}

function speakerTexts({ said }: Note): readonly (string | null)[] {
  return said?.speakers.flatMap(({ name, words }) => [name, words]) ?? [];
}

function articleTexts({ headline, outlet, authors }: KeptArticle): readonly (string | null)[] {
  return [headline, outlet, ...authors];
}

function includes(texts: readonly (string | null)[], wanted: string): boolean {
  return texts.some((text) => text !== null && foldForSearch(text).includes(wanted));
}
