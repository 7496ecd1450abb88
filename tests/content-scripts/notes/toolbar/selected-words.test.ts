// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { selectedWords } from '../../../../content-scripts/notes/toolbar/selected-words.ts';
import type { TextInPage } from '../../../../src/dom/text-in-page.ts';
import { visibleText } from '../../../../src/dom/visible-text.ts';

document.body.innerHTML = `<header>The Post</header><main><p>Rain fell all day.</p></main>
  <div contenteditable="true"><p>A letter</p></div><p hidden>Unseen words</p>`;
const page = visibleText(document);
const start = page.text.indexOf('Rain');
const story = page.text.slice(start, start + 'Rain fell all day.'.length);
/** The text of the story, as an article has it. */
const article: TextInPage = {
  text: story,
  blocks: [{ start: 0, end: story.length }],
  rangesOf: (from, to) => page.rangesOf(start + from, start + to),
  offsetOf: (node, offset) => {
    const inPage = document.querySelector('main')?.contains(node) ? page.offsetOf(node, offset) : null;
    return inPage === null ? null : inPage - start;
  },
};

const cases = [
  { what: 'words of the article', selector: 'main p', found: { within: 'article', words: story } },
  { what: 'words outside it', selector: 'header', found: { within: 'page', words: 'The Post' } },
  {
    what: 'words in and outside it',
    selector: 'body',
    found: { within: 'page', words: expect.stringMatching(/^The/) },
  },
  { what: 'what the reader writes', selector: '[contenteditable] p', found: null },
  { what: 'words that are not to be seen', selector: '[hidden]', found: null },
];

it.each(cases)('finds $what', ({ selector, found }) => {
  const element = document.querySelector(selector);
  if (element) document.getSelection()?.selectAllChildren(element);
  const words = selectedWords(document, { article, page: () => page });
  const { text, span } = words ?? { text: null, span: { start: 0, end: 0 } };
  expect(words && { within: words.within, words: text?.text.slice(span.start, span.end) }).toEqual(found);
});

it('finds nothing where nothing is selected', () => {
  document.getSelection()?.removeAllRanges();
  expect(selectedWords(document, { article, page: () => page })).toBeNull();
});
