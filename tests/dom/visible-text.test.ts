import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { visibleText } from '../../src/dom/visible-text.ts';

const { document } = new JSDOM(
  `<nav>Home <a>News</a></nav><h1>Rain</h1><p>It rained <b>all</b> day.</p><p hidden>Secret.</p><script>let a;</script>
  <footer>Write to us</footer>`,
).window;

it('holds all that can be seen, in order, and nothing else', () => {
  expect(visibleText(document).text).toBe('Home News\n\nRain\n\nIt rained all day.\n\nWrite to us');
});

it('leads to the page and back', () => {
  const text = visibleText(document);
  const start = text.text.indexOf('all');
  const [range] = text.rangesOf(start, start + 'all day'.length);
  expect(String(range)).toBe('all day');
  expect(range && text.offsetOf(range.startContainer, range.startOffset)).toBe(start);
  expect(text.blocks.map((block) => text.text.slice(block.start, block.end))).toContain('Write to us');
});
