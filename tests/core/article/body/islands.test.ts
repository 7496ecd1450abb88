import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { composeArticle } from '../../../../src/core/article/compose-article.ts';
import { outlinePage } from '../../../../src/dom/outline/outline-page.ts';
import { STORY } from '../compose-html.ts';

it.each([
  ['pictures, each with its text', (at: number) => `<div><img><p>The boats ${at}.</p></div>`],
  ['points of lists', (at: number) => `<ul><li>The quay ${at}.</li></ul>`],
])('asks no more of each block in a box of eight times as many %s', (_, make) => {
  const readsFor = (count: number) => {
    const box = Array.from({ length: count }, (__, at) => make(at)).join('');
    const html = `<article><h1>Harbour reopens</h1>${STORY}<div class="box">${box}</div>${STORY}</article>`;
    return readsOfBlocks(html);
  };
  expect(readsFor(800)).toBeLessThan(10 * readsFor(100));
});

/** How often the reading of a page looks at one of its blocks. */
function readsOfBlocks(html: string): number {
  const { outline } = outlinePage(new JSDOM(html).window.document, 'https://coast.example/harbour');
  let reads = 0;
  const blocks = new Proxy(outline.blocks, {
    get(target, key, receiver) {
      reads += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  composeArticle({ ...outline, blocks });
  return reads;
}
