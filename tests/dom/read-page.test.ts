import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/dom/read-page.ts';

const SENTENCE =
  'The harbour of Westhaven opened again on Friday after a storm that had kept every ship outside for days.';
const HTML = `<!doctype html><title>Harbour reopens</title><meta property="og:type" content="article">
<body><nav><a href="/">Home</a></nav><article><h1>Harbour reopens</h1>
<p>${SENTENCE}</p>
<p>“We   waited,” said <b>Ada<script>no()</script> Byron</b>,\n who had stood
at the&nbsp;quay <button>Listen</button>since the early morning of that long and cold day in March.</p>
<p>${SENTENCE} ${SENTENCE}</p></article></body>`;

function readHtml(html: string) {
  const { document } = new JSDOM(html).window;
  return { document, reading: readPage(document, 'https://news.example/harbour', 'one') };
}

describe('the way from the text to the page and back', () => {
  const { document, reading } = readHtml(HTML);
  const { text, blocks } = reading.article;

  it('gives ranges that hold the very words', () => {
    const start = text.indexOf('“We waited,”');
    const [range, ...more] = reading.rangesOf(start, start + '“We waited,”'.length);
    expect(more).toEqual([]);
    expect(range?.toString()).toBe('“We   waited,”');
  });

  it('never covers foreign text', () => {
    const ranges = reading.rangesOf(0, text.length);
    const painted = ranges.map(String).join(' ');
    expect(painted).not.toMatch(/no\(\)|Listen|Home/u);
    expect(painted.replace(/\s+/gu, ' ')).toBe(text.replace(/\s+/gu, ' '));
  });

  it('finds every offset again from its place in the page', () => {
    for (const block of blocks) {
      for (let at = block.start; at < block.end; at += 1) {
        const [range] = reading.rangesOf(at, at + 1);
        if (range) expect(reading.offsetOf(range.startContainer, range.startOffset)).toBe(at);
      }
    }
  });

  it('takes a point in an element for the text after it, at its end for the text before', () => {
    const paragraph = document.querySelectorAll('p')[1];
    const block = blocks.find((one) => text.startsWith('“We waited', one.start));
    expect(paragraph && reading.offsetOf(paragraph, 0)).toBe(block?.start);
    expect(paragraph && reading.offsetOf(paragraph, paragraph.childNodes.length)).toBe(block?.end);
  });

  it('knows no offset outside the article', () => {
    const link = document.querySelector('nav a');
    expect(link && reading.offsetOf(link, 0)).toBeNull();
    expect(link?.firstChild && reading.offsetOf(link.firstChild, 1)).toBeNull();
  });
});

it('gives no range for what has left the page', () => {
  const { document, reading } = readHtml(HTML);
  document.querySelector('article')?.remove();
  expect(reading.rangesOf(0, reading.article.text.length)).toEqual([]);
});

it('gives no range for a text that has become shorter, and finds the others', () => {
  const { document, reading } = readHtml(HTML);
  const { text, blocks } = reading.article;
  const last = blocks[blocks.length - 1];
  const first = document.createTreeWalker(document.querySelector('p') ?? document.body, 4).nextNode();
  if (!last || !first) throw new Error('The page has no text.');
  const at = reading.offsetOf(first, 0) ?? Number.NaN;
  const length = first.textContent?.length ?? 0;
  first.textContent = 'x';
  expect(reading.rangesOf(at, at + length)).toEqual([]);
  expect(reading.rangesOf(last.start, last.end).map(String).join('')).toBe(text.slice(last.start, last.end));
});
