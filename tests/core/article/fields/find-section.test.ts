import { expect, it } from 'vitest';
import { composeHtml, STORY } from '../compose-html.ts';

const linked = (section: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleSection: section })}</script>`;

it.each([
  ['the structured data’s', `${linked('Politics')}<meta property="article:section" content="News">`, 'Politics'],
  ['the first of several', linked(['Politics', 'Europe']), 'Politics'],
  ['Open Graph’s', '<meta property="article:section" content="Politics">', 'Politics'],
  ['microdata’s', '<meta itemprop="articleSection" content="Politics">', 'Politics'],
  ['none that is an address', '<meta property="article:section" content="https://coast.example/politics">', null],
  ['none where nothing says so', '', null],
])('the section is %s', (_, head, section) => {
  expect(composeHtml(`<title>Harbour reopens</title>${head}<body>${STORY}`).article.section).toBe(section);
});
