import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { type FirefoxUnderTest, launchFirefox } from '../../../src/build/browsers/firefox/launch-firefox.ts';
import { layHelloExtension } from '../stage/laying/lay-hello-extension.ts';

declare const chrome: ExtensionApi;

/*
 * Found in Firefox ESR 153: over a private window the popup can open no database at all; `indexedDB.open` fails with an
 * `InvalidStateError`. Messages reach the background as ever, and its database and `storage.local` are those of the
 * ordinary windows, kept on the disk. So a popup that reads its database directly shows nothing over a private window, and
 * what the background stored would outlive it: `"incognito": "not_allowed"` is the honest answer.
 */
let browser: FirefoxUnderTest;
beforeAll(async () => {
  browser = await launchFirefox({ extensionDir: await layHelloExtension('firefox'), inPrivateWindows: true });
});
afterAll(() => browser.close());

test('Firefox gives the popup a database over an ordinary window, but none over a private one', async () => {
  const ordinary = await browser.pressToolbarButton(await browser.openTab('about:blank'));
  expect(await ordinary.evaluate(openDatabase)).toBe('opened');
  await ordinary.close();

  const secret = await browser.pressToolbarButtonInPrivateWindow();
  expect(await secret.evaluate(() => chrome.extension.inIncognitoContext)).toBe(true);
  expect(await secret.evaluate(openDatabase)).toBe('InvalidStateError');
  await secret.waitFor(() => document.querySelector('#count')?.textContent === 'Counted to 2');
});

function openDatabase(): Promise<string> {
  const opening = indexedDB.open('notes');
  return new Promise((resolve) => {
    opening.onsuccess = () => resolve('opened');
    opening.onerror = () => resolve(opening.error?.name ?? 'no error');
  });
}
