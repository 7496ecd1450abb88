import { describe, expect, it } from 'vitest';
import { articleKey } from '../../../../src/core/article/address/article-key.ts';

const A = 'https://news.example/world/harbour-stays-open-1234';

/** Addresses of one article, each with what the page calls canonical. */
const same = [
  { what: 'plain', url: A, canonical: A },
  { what: 'no canonical', url: A, canonical: null },
  { what: 'an empty one', url: A, canonical: '' },
  { what: 'blanks for one', url: A, canonical: '  ' },
  { what: 'http, www and a slash', url: 'http://www.news.example/world/harbour-stays-open-1234/', canonical: null },
  { what: 'tracking', url: `${A}?utm_source=x&fbclid=y&gaa_n=1&_ga=2`, canonical: null },
  { what: 'a fragment', url: `${A}#comments`, canonical: null },
  { what: 'the mobile host', url: A.replace('news.', 'm.news.'), canonical: null },
  { what: 'a numbered host', url: A.replace('news.', 'www2.m.news.'), canonical: null },
  { what: 'AMP by path', url: `${A}/amp/`, canonical: null },
  { what: 'AMP by ending', url: `${A}.amp`, canonical: null },
  { what: 'AMP by folder', url: 'https://amp.news.example/amp/world/harbour-stays-open-1234', canonical: null },
  { what: 'AMP by parameter', url: `${A}?outputType=amp`, canonical: null },
  {
    what: 'AMP in a cache',
    url: 'https://news-example.cdn.ampproject.org/c/s/news.example/world/harbour-stays-open-1234',
    canonical: null,
  },
  { what: 'AMP in a search engine', url: `https://www.google.com/amp/s/${A.slice(8)}`, canonical: null },
  { what: 'print', url: `${A}/print?print=true`, canonical: null },
  { what: 'a short address', url: 'https://news.example/-1234', canonical: A },
  { what: 'a relative canonical', url: 'https://news.example/-1234', canonical: '/world/harbour-stays-open-1234' },
  { what: 'a subdomain', url: 'https://edition.news.example/x/1234', canonical: A },
  { what: 'the home page for canonical', url: A, canonical: 'https://news.example/' },
  { what: 'its section for canonical', url: A, canonical: 'https://news.example/world' },
  { what: 'another site for canonical', url: A, canonical: 'https://agency.example/feed/1234' },
  { what: 'nonsense for canonical', url: A, canonical: 'http://' },
  { what: 'a script for canonical', url: A, canonical: 'javascript:void(0)' },
  { what: 'page 1', url: `${A}?page=1`, canonical: null },
  { what: 'AMP as a file', url: `${A}/amp.html`, canonical: null },
  { what: 'print as a view', url: `${A}?view=print`, canonical: null },
  { what: 'print as a file', url: `${A}/print.html`, canonical: null },
  { what: 'print by ending', url: `${A}.print`, canonical: null },
  { what: 'mobile by parameter', url: `${A}?m=1`, canonical: null },
  { what: 'a place by its words', url: `${A}#:~:text=We%20won`, canonical: null },
  { what: 'an empty way behind the #', url: `${A}#/`, canonical: A },
  { what: 'a page in another language for canonical', url: A, canonical: 'https://news.example/en/' },
  { what: 'the home page by name for canonical', url: A, canonical: 'https://news.example/home' },
];

it.each(same)('knows one article by its address: $what', ({ url, canonical }) => {
  expect(articleKey(url, canonical)).toBe(A);
});

/** Pairs of addresses that must not share a key, though the pages call the same address canonical. */
const different = [
  {
    what: 'query-addressed',
    one: 'https://old.example/?p=1',
    other: 'https://old.example/?p=2',
    canonical: 'https://old.example/',
  },
  {
    what: 'a script with a number',
    one: 'https://old.example/article.php?id=1',
    other: 'https://old.example/article.php?id=2',
    canonical: 'https://old.example/article.php',
  },
  { what: 'every canonical the root', one: `${A}-a`, other: `${A}-b`, canonical: 'https://news.example' },
  { what: 'paginated parts', one: A, other: `${A}?page=2`, canonical: A },
  { what: 'parts by path', one: A, other: `${A}/2`, canonical: A },
  { what: 'parts by number', one: `${A}.html`, other: `${A}-2.html`, canonical: `${A}.html` },
  { what: 'parts behind a comma', one: A, other: `${A},2`, canonical: A },
  { what: 'parts by name', one: A, other: `${A}-page-3`, canonical: A },
  { what: 'parts in another tongue', one: A, other: `${A}?seite=2`, canonical: A },
  { what: 'every canonical one section', one: `${A}-a`, other: `${A}-b`, canonical: 'https://news.example/sport' },
  {
    what: 'stories behind #!',
    one: 'https://news.example/#!/story/1',
    other: 'https://news.example/#!/story/2',
    canonical: 'https://news.example/',
  },
  {
    what: 'stories behind #/',
    one: 'https://news.example/app#/story/1',
    other: 'https://news.example/app#/story/2',
    canonical: null,
  },
  { what: 'sites under co.uk', one: 'https://a.co.uk/x', other: 'https://b.co.uk/x', canonical: 'https://a.co.uk/y' },
  { what: 'local files', one: 'file:///a.html', other: 'file:///b.html', canonical: null },
];

describe('never gives two articles one key', () => {
  it.each(different)('$what', ({ one, other, canonical }) => {
    expect(articleKey(one, canonical)).not.toBe(articleKey(other, canonical));
  });
});

it('writes escaped letters in one way', () => {
  expect(articleKey('https://news.example/caf%c3%a9-1', null)).toBe('https://news.example/caf%C3%A9-1');
});

it('believes a longer name for a short one', () => {
  expect(articleKey('https://news.example/harbour', `${A}-2`)).toBe(`${A}-2`);
});

it('does not depend on the order of parameters', () => {
  const address = 'https://old.example/story?b=2&a=1';
  expect(articleKey(address, null)).toBe(articleKey('https://old.example/story?a=1&b=2', null));
});

it('never throws', () => {
  const strange = ['', 'about:blank', 'https://', 'http://%', '//x', 'https://[::1]/a', 'https://localhost:8080/a?x=1'];
  expect(strange.map((address) => typeof articleKey(address, address))).toEqual(strange.map(() => 'string'));
});
