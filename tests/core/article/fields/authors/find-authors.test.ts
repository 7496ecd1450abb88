import { expect, it } from 'vitest';
import { composeHtml, STORY } from '../../compose-html.ts';

const COAST = { '@type': 'Organization', name: 'The Coast Daily' };

type Case = { what: string; author?: unknown; publisher?: unknown; before?: string; after?: string; authors: string[] };

const CASES: readonly Case[] = [
  {
    what: 'the people of the structured data',
    author: [{ name: 'Ada Byron' }, { name: 'Karl Benz' }],
    authors: ['Ada Byron', 'Karl Benz'],
  },
  {
    what: 'the visible byline, if the structured data names the outlet',
    author: COAST,
    before: '<p class="byline">By Ada Byron and Karl Benz</p>',
    authors: ['Ada Byron', 'Karl Benz'],
  },
  {
    what: 'the person of a byline that ends with the outlet',
    author: COAST,
    before: '<p class="byline">Ada Byron The Coast Daily</p>',
    authors: ['Ada Byron'],
  },
  {
    what: 'the people of links that are marked as the author’s',
    before: '<p><a rel="author" href="/ada">Ada Byron</a></p>',
    authors: ['Ada Byron'],
  },
  {
    what: 'the people of microdata',
    before: '<p><span itemprop="author"><span itemprop="name">Ada Byron</span></span></p>',
    authors: ['Ada Byron'],
  },
  {
    what: 'the people of metas',
    before: '<meta name="author" content="Ada Byron, Karl Benz">',
    authors: ['Ada Byron', 'Karl Benz'],
  },
  {
    what: 'the visible byline, if the structured data names a desk',
    author: { '@type': 'Person', name: 'Web Desk' },
    before: '<p class="byline">By Ada Byron</p>',
    authors: ['Ada Byron'],
  },
  { what: 'nobody, if only a desk is named', author: { '@type': 'Person', name: 'Web Desk' }, authors: [] },
  { what: 'nobody, if the byline has no name', before: '<p class="byline">By Our Correspondent</p>', authors: [] },
  {
    what: 'the outlet, if the page declares it as the author and names no person',
    author: COAST,
    authors: [COAST.name],
  },
  {
    what: 'an outlet by its address, if it is declared as the author by that',
    author: { '@type': 'Organization', name: 'coast24.example' },
    authors: ['coast24.example'],
  },
  {
    what: 'the outlet that a meta declares as the author',
    before: '<meta name="author" content="The Coast Daily">',
    authors: ['The Coast Daily'],
  },
  { what: 'not the outlet, if it only publishes', authors: [] },
  { what: 'no address', author: { name: 'https://coast.example/team' }, authors: [] },
  {
    what: 'the person whose newsletter has the person’s name',
    author: { '@type': 'Person', name: 'Ada Byron', url: 'https://letters.example/@ada' },
    publisher: { '@type': 'Organization', name: 'Ada Byron' },
    authors: ['Ada Byron'],
  },
  {
    what: 'the visible person, if the outlet is called a person',
    author: { '@type': 'Person', name: 'The Coast Daily', url: 'https://coast.example/' },
    before: '<p>By Ada Byron</p>',
    authors: ['Ada Byron'],
  },
  { what: 'who signed the text', after: '<p><b>Ada Byron</b></p>', authors: ['Ada Byron'] },
  { what: 'not what else stands in bold at the end', after: '<p><b>More on this story</b></p>', authors: [] },
];

it.each(CASES)('$what', ({ author, publisher = COAST, before = '', after = '', authors }) => {
  const json = JSON.stringify({ '@type': 'NewsArticle', headline: 'Harbour reopens', author, publisher });
  const html = `<title>Harbour reopens</title><script type="application/ld+json">${json}</script>
    <body><article><h1>Harbour reopens</h1>${before}<div>${STORY}${after}</div></article></body>`;
  expect(composeHtml(html).article.authors).toEqual(authors);
});
