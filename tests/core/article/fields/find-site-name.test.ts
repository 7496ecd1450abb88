import { expect, it } from 'vitest';
import { composeHtml, STORY } from '../compose-html.ts';

const published = '{"@type": "NewsArticle", "publisher": {"name": "The Coast Daily"}}';

it.each([
  ['Open Graph’s', '<meta property="og:site_name" content="The Coast Daily">', 'The Coast Daily'],
  [
    'the publisher of the structured data',
    `<script type="application/ld+json">${published}</script>`,
    'The Coast Daily',
  ],
  [
    'the publisher’s, where Open Graph’s is an address',
    `<meta property="og:site_name" content="www.coast.example"><script type="application/ld+json">${published}</script>`,
    'The Coast Daily',
  ],
  ['an address, where nothing else is told', '<meta property="og:site_name" content="coast.example">', 'coast.example'],
  ['the application’s', '<meta name="application-name" content="The Coast Daily">', 'The Coast Daily'],
  ['the end of the title', '<title>Harbour reopens | The Coast Daily</title>', 'The Coast Daily'],
  ['none, where the title is one', '<title>Harbour reopens</title>', null],
])('the outlet is %s', (_, head, siteName) => {
  expect(composeHtml(`${head}<body>${STORY}`).article.siteName).toBe(siteName);
});
