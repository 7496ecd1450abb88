import type { NoteId } from '../../../src/core/notes/ids.ts';
import type { Passage } from '../../../src/core/notes/note.ts';
import type { TextInPage } from '../../../src/dom/text-in-page.ts';

/** The texts in which notes are sought. All the visible text is read whenever it is asked for. */
export type PageTexts = { readonly article: TextInPage; readonly page: () => TextInPage };

/** Where a note's words stand. */
export type Found = {
  readonly within: Passage['within'];
  readonly start: number;
  readonly end: number;
  readonly state: 'exact' | 'changed';
};

/** What was found, as long as the texts stay that it was found in. */
export type FoundNotes = {
  /** `null`: it is nowhere. A note that is not there has not been looked for to the end. */
  readonly found: Map<NoteId, Found | null>;
  /** Turns to the texts as they are now, and forgets what that may have made untrue. */
  readonly turnTo: (texts: PageTexts) => void;
  readonly textOf: (within: Passage['within']) => string;
};

/**
 * Makes a memory of what was found. Another article makes all of it doubtful; when something comes or goes elsewhere in
 * the page, what is sure in the article stays.
 *
 *     const memory = foundNotes();
 *     memory.turnTo({ article, page: () => visibleText(document) });
 */
export function foundNotes(): FoundNotes {
  const found = new Map<NoteId, Found | null>();
  let texts: PageTexts | null = null;
  let articleText = '';
  /** `null`: it was not asked for since the article came. */
  let pageText: string | null = null;

  const forget = (isStale: (known: Found | null) => boolean) => {
    for (const [id, known] of found) if (isStale(known)) found.delete(id);
  };
  return {
    found,
    turnTo: (given) => {
      texts = given;
      if (articleText !== given.article.text) {
        forget(() => true);
        articleText = given.article.text;
        pageText = null;
      } else if (pageText !== null && pageText !== given.page().text) {
        forget((known) => known?.within !== 'article' || known.state !== 'exact');
        pageText = given.page().text;
      }
    },
    textOf: (within) => {
      if (within === 'article') return articleText;
      pageText = texts?.page().text ?? '';
      return pageText;
    },
  };
}
