import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { BROWSERS_UNDER_TEST, type BrowserUnderTest } from '../../src/build/browsers/browser-under-test.ts';
import type { ExtensionView } from '../../src/build/browsers/extension-view.ts';
import { launchFirefox } from '../../src/build/browsers/firefox/launch-firefox.ts';
import { launchBrowser } from '../../src/build/browsers/launch-browser.ts';
import { waitUntil } from '../../src/build/browsers/wait-until.ts';
import { layHelloExtension } from './stage/laying/lay-hello-extension.ts';

declare const chrome: ExtensionApi;

/*
 * Found, in Chromium 156 and Firefox ESR 153:
 * - A killed worker and an ended event page are started again by the next message; the message is not lost.
 * - What Chromium's `Extensions.loadUnpacked` (puppeteer's `installExtension`) installs is gone after a restart, its
 *   `storage.local` is not. With `--load-extension` the extension is there from the start, under the same id.
 * - Firefox ESR keeps an unsigned extension that was installed with `webExtension.install` and `moz:permanent`.
 */
describe.each(BROWSERS_UNDER_TEST)('the background in %s', (name) => {
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    browser = await launchBrowser(name, { extensionDir: await layHelloExtension(name) });
  });
  afterAll(() => browser.close());

  test('is replaced by an update, which finds what was stored', async () => {
    const before = await askForCount(await browser.openExtensionPage('popup.html'));
    await layHelloExtension(name, '1.0.1');
    await browser.updateExtension();
    const view = await browser.openExtensionPage('popup.html');
    expect(await view.evaluate(() => chrome.runtime.getManifest().version)).toBe('1.0.1');
    expect((await askForCount(view)).counted).toBeGreaterThan(before.counted);
  });

  test('answers after it was stopped, from a new start', async () => {
    const view = await browser.openExtensionPage('popup.html');
    const before = await askForCount(view);
    expect(await browser.isBackgroundRunning()).toBe(true);
    await browser.stopBackground();
    expect(await browser.isBackgroundRunning()).toBe(false);
    const after = await askForCount(view);
    expect(after.counted).toBe(before.counted + 1);
    expect(after.born).not.toBe(before.born);
  });

  test('finds what it stored when the browser is started again', async () => {
    const before = await askForCount(await browser.openExtensionPage('popup.html'));
    const { extensionOrigin } = browser;
    await browser.restart();
    expect(browser.extensionOrigin).toBe(extensionOrigin);
    const after = await askForCount(await browser.openExtensionPage('popup.html'));
    expect(after.counted).toBeGreaterThan(before.counted);
  });
});

test("Firefox's idle timer ends the event page, and a message starts it again", async () => {
  const browser = await launchFirefox({
    extensionDir: await layHelloExtension('firefox'),
    preferences: { 'extensions.background.idle.timeout': 500 },
  });
  const view = await browser.openExtensionPage('popup.html');
  const before = await askForCount(view);
  await waitUntil('the event page has ended', async () => !(await browser.isBackgroundRunning()));
  expect((await askForCount(view)).born).not.toBe(before.born);
  await browser.close();
});

type Count = { readonly counted: number; readonly born: number };

function askForCount(view: ExtensionView): Promise<Count> {
  return view.evaluate(() => chrome.runtime.sendMessage('count'));
}
