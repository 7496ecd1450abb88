import { expect, it } from 'vitest';
import { unreadableAddress } from '../../src/background/unreadable-address.ts';

const cases = [
  { address: 'https://example.org/news/a', why: null },
  { address: 'http://localhost:8080/a', why: null },
  { address: 'file:///home/ada/article.html', why: null },
  { address: 'https://addons.mozilla.org.example.org/', why: null },
  { address: 'https://chrome.google.com/news', why: null },
  { address: 'chrome://settings/', why: 'browser-page' },
  { address: 'about:reader?url=https%3A%2F%2Fexample.org', why: 'browser-page' },
  { address: 'view-source:https://example.org/', why: 'browser-page' },
  { address: 'moz-extension://uuid/library.html', why: 'browser-page' },
  { address: 'data:text/html,hello', why: 'browser-page' },
  { address: 'https://addons.mozilla.org/en-GB/firefox/', why: 'browser-page' },
  { address: 'https://chromewebstore.google.com/detail/x', why: 'browser-page' },
  { address: 'https://chrome.google.com/webstore/category', why: 'browser-page' },
  { address: null, why: 'no-access' },
  { address: 'no address', why: 'no-access' },
];

it.each(cases)('$address: $why', ({ address, why }) => {
  expect(unreadableAddress(address)).toBe(why);
});
