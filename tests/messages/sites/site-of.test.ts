import { expect, it } from 'vitest';
import { siteOf } from '../../../src/messages/sites/site-of.ts';

const cases = [
  { what: 'an exact host, without its domain', address: 'https://news.example.org/a?b#c', host: 'news.example.org' },
  { what: 'a host without its port', address: 'http://127.0.0.1:8080/', host: '127.0.0.1' },
  {
    what: 'a host in small letters, without the name of a user',
    address: 'https://me@Example.ORG/',
    host: 'example.org',
  },
  { what: 'none of a page of the browser', address: 'about:config', host: null },
  { what: 'none of a file', address: 'file:///home/me/story.html', host: null },
  { what: 'none of an extension', address: 'moz-extension://0a0b/popup.html', host: null },
  { what: 'none of an IPv6 address, which no match pattern can name', address: 'http://[::1]:80/', host: null },
  { what: 'none of what is no address', address: 'story', host: null },
] as const;

it.each(cases)('a site is $what', ({ address, host }) => {
  expect(siteOf(address)).toEqual(host === null ? null : { host, pattern: `*://${host}/*` });
});
