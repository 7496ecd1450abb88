import type { BrowserUnderTest } from '../../../src/build/browsers/browser-under-test.ts';
import { pageAddresses } from '../../../src/core/article/address/page-addresses.ts';
import type { MetArticle } from '../../../src/core/notes/kept-article.ts';
import type { Note } from '../../../src/core/notes/note.ts';
import { askForChanges } from '../../browsers/stage/notes/ask-for-changes.ts';
import { article, articleId, highlight, keptQuote, passage } from '../../core/notes/sample-notes.ts';

/** The notes of one article. */
export type ArticleNotes = { readonly url: string; readonly sentences: readonly string[] };

/** To a request. */
const PIECE = 500;

/** Has the background keep a note on each sentence of each article, every third one a quote, with comments and tags. */
export async function keepMany(browser: BrowserUnderTest, articles: readonly ArticleNotes[]): Promise<void> {
  const view = await browser.openExtensionPage('pages/welcome/welcome.html');
  let made = 0;
  for (const [index, { url, sentences }] of articles.entries()) {
    const met: MetArticle = { article: article(index + 1, { url }), addresses: pageAddresses(url, null) };
    for (let from = 0; from < sentences.length; from += PIECE) {
      const notes = sentences
        .slice(from, from + PIECE)
        .map((sentence, place) => noteOn(sentence, from + place, ++made));
      await askForChanges(
        view,
        notes.map((note) => ({ kind: 'create', note: { ...note, articleId: articleId(index + 1) } })),
        [met],
      );
    }
  }
  await view.close();
}

function noteOn(sentence: string, place: number, number: number): Note {
  const fields = {
    passage: passage(place * 100, sentence),
    comment: place % 2 === 0 ? `Check this with the log of the works, page ${place}.` : null,
    tags: place % 4 === 0 ? ['to check', `page ${place % 10}`] : [],
  };
  return place % 3 === 0 ? keptQuote(number, fields) : highlight(number, fields);
}
