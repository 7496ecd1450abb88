import { expect, it } from 'vitest';
import { pageAddresses } from '../../../../src/core/article/address/page-addresses.ts';

const cases = [
  {
    what: 'a plain address is known once',
    url: 'https://news.example/a',
    key: 'https://news.example/a',
    addresses: ['https://news.example/a'],
  },
  {
    what: 'the way it was reached is no part of what it is known by first',
    url: 'https://www.news.example/a?utm_source=x',
    key: 'https://news.example/a',
    addresses: ['https://news.example/a', 'https://www.news.example/a?utm_source=x'],
  },
  {
    what: 'a canonical address stands before the page’s own',
    url: 'https://news.example/a/1',
    key: 'https://news.example/a/one-1',
    addresses: ['https://news.example/a/one-1', 'https://news.example/a/1'],
  },
  {
    what: 'the place within the page does not count',
    url: 'https://news.example/a#comments',
    key: null,
    addresses: ['https://news.example/a'],
  },
  {
    what: 'a story behind the # is no place',
    url: 'https://news.example/#/story/1',
    key: 'https://news.example/#/story/1',
    addresses: ['https://news.example/#/story/1'],
  },
];

it.each(cases)('$what', ({ url, key, addresses }) => {
  expect(pageAddresses(url, key)).toEqual(addresses);
});
