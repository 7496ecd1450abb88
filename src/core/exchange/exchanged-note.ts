import type { MetArticle } from '../notes/kept-article.ts';
import type { Note } from '../notes/note.ts';

/**
 * A note on its way out of the store or into it, with the article that it was made on.
 *
 *     { note, met: { article, addresses: ['https://news.example/engine'] }, isDated: true }
 */
export type ExchangedNote = {
  readonly note: Note;
  readonly met: MetArticle;
  /** Whether the file says when it was changed last; if not, it is never newer than what is there. */
  readonly isDated: boolean;
};
