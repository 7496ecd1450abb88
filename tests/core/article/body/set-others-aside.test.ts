import { expect, it } from 'vitest';
import { composeHtml, STORY } from '../compose-html.ts';

const ROOF = `<p>The roof of the school, lost in the storm, was found on Sunday in a field nine miles from Westhaven.</p>
  <p>It had flown over two villages, a motorway and the county’s only lake before it came down among the cows.</p>
  <p>The farmer asked the council to take it away, and the council asked the farmer what he wanted for it, he said.</p>`;

const PAGE = `<title>Harbour reopens</title><meta property="og:title" content="Harbour reopens"><body><main>
  <article><h1>Harbour reopens</h1><div>${STORY}</div></article>
  <article><h1>Lost roof found in a field</h1><div>${ROOF}</div></article></main></body>`;

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

it('posts with headings of their own rank are parts of one article', () => {
  const { article } = composeHtml(`<title>Harbour reopens</title><body><article><h1>Harbour reopens</h1>
    <article><h2>Ships leave</h2>${STORY}</article><article><h2>The roof</h2>${ROOF}</article></article></body>`);
  expect(article.text).toContain('The harbour of Westhaven');
  expect(article.text).toContain('The roof of the school, lost');
});
