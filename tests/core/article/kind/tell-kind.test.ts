import { describe, expect, it } from 'vitest';
import { pageFacts } from '../../../../src/core/article/fields/page-facts.ts';
import { type Signs, tellKind } from '../../../../src/core/article/kind/tell-kind.ts';

const URL = 'https://coast.example/2026/harbour-reopens-after-storm';

function signs(linkedData: object | null, given: Partial<Signs> & { ogType?: string } = {}): Signs {
  const metas: [string, string][] = given.ogType ? [['og:type', given.ogType]] : [];
  const head = {
    title: '',
    lang: null,
    canonical: null,
    metas,
    linkedData: linkedData ? [JSON.stringify(linkedData)] : [],
  };
  const url = given.url ?? URL;
  return {
    url,
    facts: pageFacts(head, url),
    weight: 2000,
    share: 0.7,
    paragraphs: 8,
    hasHeadline: true,
    hasDate: true,
    datesWithin: 0,
    ...given,
  };
}

it.each([
  ['declared news', signs({ '@type': 'NewsArticle' }), 'article'],
  [
    'declared news behind a subscription',
    signs({ '@type': 'NewsArticle', isPartOf: { '@type': 'Product' } }),
    'article',
  ],
  ['a dated og:type article', signs(null, { ogType: 'article' }), 'article'],
  [
    'an undated one that is most of the page',
    signs(null, { ogType: 'article', hasDate: false, share: 0.9 }),
    'article',
  ],
  ['a long dated text at a wordy address', signs(null), 'article'],
  ['a dated text of a few paragraphs there', signs(null, { weight: 700, paragraphs: 5 }), 'article'],
  ['a shorter one', signs(null, { weight: 500, paragraphs: 5 }), 'other'],
  ['one at an address with the day', signs(null, { url: 'https://coast.example/2026/03/02/harbour' }), 'article'],
  ['a long dated text at an address that says nothing', signs(null, { url: 'https://coast.example/harbour' }), 'other'],
  ['one with a number that is no year', signs(null, { url: 'https://coast.example/1871/03/harbour' }), 'other'],
  [
    'a dated page that Open Graph is told to be news',
    signs(null, { ogType: 'news', url: 'https://coast.example/a' }),
    'article',
  ],
  [
    'an undated home page that calls itself an article',
    signs(null, { ogType: 'article', url: 'https://coast.example/', hasDate: false, share: 0.9 }),
    'other',
  ],
  [
    'an undated article at an address without a path',
    signs(null, { ogType: 'article', url: 'https://coast.example/?p=12', hasDate: false, share: 0.9 }),
    'article',
  ],
  [
    'a vacancy that calls itself an article',
    signs(null, { ogType: 'article', url: 'https://coast.example/vacancies/captain-of-a-ferry' }),
    'other',
  ],
  ['a short text that nothing dates in the head', signs(null, { ogType: 'article', weight: 150 }), 'other'],
  ['a product', signs({ '@type': 'Product' }, { ogType: 'article' }), 'other'],
  ['a thread of a forum', signs(null, { url: 'https://boats.example/threads/which-boat-to-buy-now' }), 'other'],
  [
    'a page of documentation',
    signs({ '@type': 'TechArticle' }, { url: 'https://boats.example/docs/engines' }),
    'other',
  ],
  ['a list of dated entries', signs(null, { datesWithin: 12 }), 'other'],
  ['headline without text', signs({ '@type': 'NewsArticle' }, { weight: 20 }), 'other'],
  [
    'a home page that lists articles of other addresses',
    signs(
      [
        { '@type': 'NewsArticle', headline: 'One', url: 'https://coast.example/one' },
        { '@type': 'NewsArticle', headline: 'Two', url: 'https://coast.example/two' },
      ],
      { url: 'https://coast.example/', hasDate: false },
    ),
    'other',
  ],
])('%s', (_, given, kind) => {
  expect(tellKind(given).kind).toBe(kind);
});

describe('a text that its head dates', () => {
  const head = {
    title: '',
    lang: null,
    canonical: null,
    metas: [
      ['og:type', 'article'],
      ['article:published_time', '2026-03-06T12:01:00Z'],
    ] as const,
    linkedData: [],
  };
  const dated = (given: Partial<Signs>) =>
    signs(null, { facts: pageFacts(head, given.url ?? URL), weight: 150, share: 0.9, paragraphs: 2, ...given });

  it.each([
    ['is an article, short as it is', {}, 'article'],
    ['is none in a shop', { url: 'https://coast.example/product/oar' }, 'other'],
    ['is none, long as it is, with the dates of a forum in it', { weight: 2000, datesWithin: 9 }, 'other'],
  ])('%s', (_, given, kind) => {
    expect(tellKind(dated(given)).kind).toBe(kind);
  });
});
