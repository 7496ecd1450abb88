import { describe, expect, it } from 'vitest';
import { composeHtml, composeViewed, STORY } from '../compose-html.ts';

const ROOF = `<p>The roof of the school, lost in the storm, was found on Sunday in a field nine miles from Westhaven.</p>
  <p>It had flown over two villages, a motorway and the county’s only lake before it came down among the cows.</p>
  <p>The farmer asked the council to take it away, and the council asked the farmer what he wanted for it, he said.</p>`;

const PAGE = `<title>Harbour reopens</title><meta property="og:title" content="Harbour reopens"><body><main>
  <article><h1>Harbour reopens</h1><div>${STORY}</div></article>
  <article id="roof"><h1>Lost roof found in a field</h1><p class="byline">By Karl Benz</p>
    <time datetime="2026-03-02">2 March 2026</time><div>${ROOF}</div></article></main></body>`;

it.each([
  [
    'the address decides',
    'https://coast.example/news/harbour-reopens',
    'The harbour of Westhaven',
    'The roof of the school, lost',
  ],
  [
    'also when the reader has gone on',
    'https://coast.example/lost-roof-found-in-field',
    'The roof of the school, lost',
    'The harbour of Westhaven',
  ],
  ['else the head does', 'https://coast.example/4711', 'The harbour of Westhaven', 'The roof of the school, lost'],
])('of two articles under each other %s', (_, url, own, other) => {
  const { article } = composeHtml(PAGE, url);
  expect(article.text).toContain(own);
  expect(article.text).not.toContain(other);
});

it.each([
  ['are chosen among too', '<div class="article-page">', 'article-page', false],
  ['are parts of one, if they are not built alike', '<div class="article-page">', 'article-foot', true],
])('elements that are called articles %s', (_, first, second, isOne) => {
  const page = PAGE.replace('<article>', first)
    .replace('<article id="roof">', `<div id="roof" class="${second}">`)
    .replaceAll('</article>', '</div>');
  const { text } = composeHtml(page, 'https://coast.example/news/harbour-reopens').article;
  expect(text).toContain('The harbour of Westhaven');
  expect(text.includes('The roof of the school, lost')).toBe(isOne);
});

it('posts with headings of their own rank are parts of one article', () => {
  const { article } = composeHtml(`<title>Harbour reopens</title><body><article><h1>Harbour reopens</h1>
    <article><h2>Ships leave</h2>${STORY}</article><article><h2>The roof</h2>${ROOF}</article></article></body>`);
  expect(article.text).toContain('The harbour of Westhaven');
  expect(article.text).toContain('The roof of the school, lost');
});

describe('of two articles the one that the reader looks at', () => {
  const told = `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Harbour reopens",
    "author": "Ada Byron", "datePublished": "2026-03-01", "publisher": {"name": "The Coast Daily"}}</script>`;
  const url = 'https://coast.example/news/harbour-reopens';
  const { article } = composeViewed(told + PAGE, url, '#roof');

  it('is read, whatever address and head say', () => {
    expect(article.text).toContain('The roof of the school, lost');
    expect(article.text).not.toContain('The harbour of Westhaven');
  });

  it('has the name, the authors and the date that stand in it, not those that the head tells of the other', () => {
    const { kind, headline, authors, published, siteName } = article;
    expect({ kind, headline, authors, published, siteName }).toEqual({
      kind: 'article',
      headline: 'Lost roof found in a field',
      authors: ['Karl Benz'],
      published: '2026-03-02',
      siteName: 'The Coast Daily',
    });
  });

  it('is an article where the other is one, though it has no date', () => {
    const undated = PAGE.replace(/<time.*?<\/time>/, '');
    const dated = '<meta property="og:type" content="article"><meta name="date" content="2026-03-01">';
    const { kind, published } = composeViewed(dated + undated, url, '#roof').article;
    expect({ kind, published }).toEqual({ kind: 'article', published: null });
  });

  it('is told of by an entry of its own in the structured data', () => {
    const own = `<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Lost roof found in a field",
      "author": "Grace Hopper", "datePublished": "2026-03-03"}</script>`;
    const { authors, published } = composeViewed(told + own + PAGE, url, '#roof').article;
    expect({ authors, published }).toEqual({ authors: ['Grace Hopper'], published: '2026-03-03' });
  });
});
