import { expect, it } from 'vitest';
import { composeHtml, STORY } from '../../compose-html.ts';

const linked = (dates: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...dates })}</script>`;
const META = '<meta property="article:published_time" content="2031-03-02T08:30:00+02:00">';

type Case = { head?: string; before?: string; after?: string; published: string | null; modified?: string };

const CASES: Readonly<Record<string, Case>> = {
  'the structured data’s, with its zone, whatever else is said': {
    head: linked({ datePublished: '2031-03-01T10:00:00+01:00', dateModified: '2031-03-01T12:00:00Z' }) + META,
    published: '2031-03-01T10:00:00+01:00',
    modified: '2031-03-01T12:00:00Z',
  },
  'the metas’, if the structured data’s is none that can be': {
    head: linked({ datePublished: '2031-99-99T10:00:00Z' }) + META,
    published: '2031-03-02T08:30:00+02:00',
  },
  'microdata’s': {
    before: '<div itemprop="datePublished" content="2031-03-03T07:00:00Z">today</div>',
    published: '2031-03-03T07:00:00Z',
  },
  'a time element’s': {
    before: '<time datetime="2031-03-04T09:15+01:00">this morning</time>',
    published: '2031-03-04T09:15+01:00',
  },
  'a time element’s within a byline': {
    before: '<p>By Ada Byron, <time datetime="2031-03-04T09:15+01:00">this morning</time></p>',
    published: '2031-03-04T09:15+01:00',
  },
  'what is written before the text': { before: '<div>4 March 2031, 9.15</div>', published: '2031-03-04T09:15' },
  'the month first in figures, on a page in the English of the United States': {
    head: '<meta property="og:locale" content="en_US">',
    before: '<div>Posted 03/04/2031</div>',
    published: '2031-03-04',
  },
  'the day first in them elsewhere': { before: '<div>Posted 04/03/2031</div>', published: '2031-03-04' },
  'not another article’s, under the text': {
    after: '<ul><li><time datetime="2029-01-01">1 January 2029</time> <a href="/b">Quay closed</a></li></ul>',
    published: null,
  },
};

it.each(Object.entries(CASES))('the date is %s', (_, { head = '', before = '', after = '', published, modified }) => {
  const { article } = composeHtml(`<title>Harbour reopens</title>${head}<body>
    <article><h1>Harbour reopens</h1>${before}<div>${STORY}</div></article>${after}`);
  expect(article.published).toBe(published);
  if (modified !== undefined) expect(article.modified).toBe(modified);
});
