import { expect, it } from 'vitest';
import { kindOfSender } from '../../src/messages/sender.ts';

const extension = { id: 'ours', origin: 'moz-extension://uuid/' };

const cases = [
  { what: 'a popup', id: 'ours', url: 'moz-extension://uuid/popup/popup.html', tabId: null, kind: 'extension-page' },
  { what: 'our page in a tab', id: 'ours', url: 'moz-extension://uuid/a.html', tabId: 4, kind: 'extension-page' },
  { what: 'our script in a page', id: 'ours', url: 'https://example.org/', tabId: 4, kind: 'content-script' },
  { what: 'our script in a page without address', id: 'ours', url: null, tabId: 4, kind: 'content-script' },
  { what: 'neither page nor script', id: 'ours', url: 'https://example.org/', tabId: null, kind: null },
  {
    what: 'a page that only looks like ours',
    id: 'ours',
    url: 'https://moz-extension.example/',
    tabId: null,
    kind: null,
  },
  { what: 'another extension', id: 'theirs', url: 'moz-extension://uuid/popup.html', tabId: null, kind: null },
  { what: 'nobody', id: null, url: null, tabId: null, kind: null },
];

it.each(cases)('$what', ({ kind, what: _, ...sender }) => {
  expect(kindOfSender(sender, extension)).toBe(kind);
});
