import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { outlinePage } from '../../../src/dom/outline/outline-page.ts';

it('says where in a short run elements meet and what is a link', () => {
  const [block] = blocksOf('<p>By <a rel="author" href="/ada">Ada <b>Byron</b></a><span>Reporter</span></p>');
  expect(block?.text).toBe('By Ada ByronReporter');
  expect(block?.seams).toEqual([3, 7, 12]);
  expect(block?.links).toEqual([{ start: 3, end: 12, href: '/ada', rel: 'author' }]);
});

it('says where a line breaks', () => {
  const [block] = blocksOf('<p>Ada Byron<br>Karl Benz</p>');
  expect(block?.seams.map((seam) => block.text.slice(seam))).toEqual(['Karl Benz']);
});

it('takes a link that breaks for one', () => {
  const [block] = blocksOf('<p><a href="/ada">Ada<br>Byron</a></p>');
  expect(block?.links.map(({ start, end }) => block.text.slice(start, end))).toEqual(['Ada Byron']);
});

it('keeps two links apart', () => {
  const [block] = blocksOf('<p><a href="/ada">Ada</a> and <a href="/karl">Karl</a></p>');
  expect(block?.links.map(({ start, end }) => block.text.slice(start, end))).toEqual(['Ada', 'Karl']);
});

it('says nothing of a long run', () => {
  const [block] = blocksOf(`<p>${'Ships sail. '.repeat(20)}<a href="/ada">Ada</a></p>`);
  expect(block).toMatchObject({ seams: [], links: [] });
});

function blocksOf(html: string) {
  return outlinePage(new JSDOM(html).window.document, 'https://coast.example/a').outline.blocks;
}
