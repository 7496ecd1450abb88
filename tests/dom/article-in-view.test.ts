import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { articleInView } from '../../src/dom/article-in-view.ts';

const { document } = new JSDOM('<article id="0"></article><article id="1"></article>').window;
const loaded = Array.from(document.querySelectorAll('article'), (element, frame) => ({
  element,
  frame,
  isTold: frame === 0,
}));

it.each([
  ['the one that the address tells of', [1, 0], 0],
  ['that one, while a third of the window shows it', [0.4, 0.6], 0],
  ['the next one, when little is left of it', [0.2, 0.7], 1],
  ['the next one, when it has gone', [0, 0.1], 1],
  ['none, when both have gone', [0, 0], null],
])('the reader looks at %s', (_, shares, viewed) => {
  const shareOfView = (element: Element) => shares[Number(element.id)] ?? 0;
  const sight = { isSeen: () => true, shareOfView };
  expect(articleInView(loaded, sight)).toBe(viewed);
});
