import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../src/dom/read-page.ts';

const SENTENCE =
  'The harbour of Westhaven opened again on Friday after a storm that had kept every ship outside for days.';
const HTML = `<!doctype html><title>Harbour reopens</title><meta property="og:type" content="article">
<body><article><h1>Harbour reopens</h1>
<p>${SENTENCE} Nobody was hurt.</p>
<p class="phones"><span>${SENTENCE} Boats wait.</span></p>
<p>${SENTENCE} Two quays are closed.</p>
<p>${SENTENCE} The third one is not.</p></article></body>`;

/** jsdom knows no styles of an element's surroundings: a class says here what a style sheet would. */
function textSeen(hidden: string): string {
  const { document } = new JSDOM(HTML).window;
  return readPage(document, 'https://news.example/harbour', 'one', {
    isSeen: (element) => !element.closest(hidden),
    shareOfView: () => 1,
  }).article.text;
}

describe('what style sheets hide', () => {
  it('is no part of the article', () => {
    const text = textSeen('.phones');
    expect(text).not.toContain('Boats wait');
    expect(text).toContain('Two quays are closed');
  });

  it('is read all the same, if a page hides nearly all of it for the moment', () => {
    expect(textSeen('article')).toContain('Boats wait');
  });
});
