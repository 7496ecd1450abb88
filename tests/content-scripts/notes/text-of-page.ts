import type { PageTexts } from '../../../content-scripts/notes/places/found-notes.ts';
import { describeAnchor } from '../../../src/core/anchors/describe-anchor.ts';
import type { Highlight } from '../../../src/core/notes/note.ts';
import { visibleText } from '../../../src/dom/visible-text.ts';
import { highlight } from '../../core/notes/sample-notes.ts';

/** The texts of a page that is an article as a whole. */
export function textsOfPage(document: Document): PageTexts {
  return { article: visibleText(document), page: () => visibleText(document) };
}

/** A note on words of a page, as they stand there now. */
export function noteOnWords(document: Document, words: string, n: number, fields: Partial<Highlight> = {}): Highlight {
  const { text } = visibleText(document);
  const start = text.indexOf(words);
  const anchor = describeAnchor(text, start, start + words.length);
  return highlight(n, { passage: { anchor, within: 'article', paragraph: null }, ...fields });
}
