import type { Passage } from '../../../src/core/notes/note.ts';
import type { Span } from '../../../src/core/text/span.ts';
import { selectedSpan } from '../../../src/dom/selected-span.ts';
import type { TextInPage } from '../../../src/dom/text-in-page.ts';
import type { PageTexts } from '../places/found-notes.ts';

/** Words that the reader has selected, and the text that they stand in. */
export type SelectedWords = { readonly within: Passage['within']; readonly text: TextInPage; readonly span: Span };

/** Where text is written and not read. */
const EDITORS = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

/**
 * Finds what is selected: in the article if it begins and ends there, else in all the visible text; `null` if nothing
 * is, or in a field that the reader writes in.
 *
 *     selectedWords(document, texts)   // { within: 'article', span: { start: 13, end: 16 }, … }
 */
export function selectedWords(document: Document, texts: PageTexts): SelectedWords | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (document.designMode === 'on' || isInEditor(range.startContainer) || isInEditor(range.endContainer)) return null;
  const inArticle = selectedSpan(texts.article, range, 'whole');
  if (inArticle !== null) return { within: 'article', text: texts.article, span: inArticle };
  const page = texts.page();
  const inPage = selectedSpan(page, range, 'within');
  if (inPage === null) return null;
  const again = spanInArticle(texts.article, page.rangesOf(inPage.start, inPage.end));
  if (again !== null) return { within: 'article', text: texts.article, span: again };
  return { within: 'page', text: page, span: inPage };
}

/** The words after all, where nothing but hidden text was selected around them. */
function spanInArticle(article: TextInPage, ranges: readonly Range[]): Span | null {
  const [first, last] = [ranges.at(0), ranges.at(-1)];
  const start = first ? article.offsetOf(first.startContainer, first.startOffset) : null;
  const end = last ? article.offsetOf(last.endContainer, last.endOffset) : null;
  return start === null || end === null || end <= start ? null : { start, end };
}

function isInEditor(node: Node): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  return element !== null && element.closest(EDITORS) !== null;
}
