import { expect, it } from 'vitest';
import { isBrowserAddress } from '../../src/background/is-browser-address.ts';

const cases = [
  { address: 'https://example.org/news/a', own: false },
  { address: 'http://localhost:8080/a', own: false },
  { address: 'file:///home/ada/article.html', own: false },
  { address: 'https://addons.mozilla.org.example.org/', own: false },
  { address: 'https://chrome.google.com/news', own: false },
  { address: 'chrome://settings/', own: true },
  { address: 'about:reader?url=https%3A%2F%2Fexample.org', own: true },
  { address: 'view-source:https://example.org/', own: true },
  { address: 'moz-extension://uuid/library.html', own: true },
  { address: 'data:text/html,hello', own: true },
  { address: 'https://addons.mozilla.org/en-GB/firefox/', own: true },
  { address: 'https://chromewebstore.google.com/detail/x', own: true },
  { address: 'https://chrome.google.com/webstore/category', own: true },
  { address: 'no address', own: false },
];

it.each(cases)('$address: $own', ({ address, own }) => {
  expect(isBrowserAddress(address)).toBe(own);
});
