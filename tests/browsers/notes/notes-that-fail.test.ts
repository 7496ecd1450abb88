import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  BROWSERS_UNDER_TEST,
  type BrowserName,
  type BrowserUnderTest,
} from '../../../src/build/browsers/browser-under-test.ts';
import { launchFirefox } from '../../../src/build/browsers/firefox/launch-firefox.ts';
import { launchBrowser } from '../../../src/build/browsers/launch-browser.ts';
import { type PageServer, servePages } from '../../../src/build/browsers/serve/serve-pages.ts';
import { waitUntil } from '../../../src/build/browsers/wait-until.ts';
import { layExtension } from '../stage/laying/lay-extension.ts';
import { newsPage } from '../stage/page/news-page.ts';
import { panelTexts } from '../stage/page/panel-texts.ts';
import { pressKeys } from '../stage/page/select-words.ts';

/*
 * Found, in Chromium 156 and Firefox ESR 153:
 * - Chromium's `Storage.overrideQuotaForOrigin` counts only for an origin without `unlimitedStorage`, only while its
 *   session is attached, and only if it comes before the first transaction, after which the room left is remembered.
 * - Firefox's `dom.quotaManager.temporaryStorage.fixedLimit` (in KiB) of less than an empty database refuses to make one,
 *   `storage.local`'s included, so there the room is filled up. A small note may still find some in what is there.
 */
const FIREFOX_KIB = 4000;

describe.each(BROWSERS_UNDER_TEST)('where the storage is full, in %s', (name) => {
  let browser: BrowserUnderTest;
  let pages: PageServer;
  beforeAll(async () => {
    pages = await servePages({ '/list': { body: longList() } });
    browser = await launchWithoutRoom(name);
  });
  afterAll(async () => {
    await browser.close();
    await pages.close();
  });

  test('a note is not kept, the editor says why, and what was written stays in it', async () => {
    const page = await browser.openTab(pages.url('/list'));
    const popup = await browser.pressToolbarButton(page);
    await popup.waitFor(() => document.querySelector('h1, h2') !== null);
    await popup.close();
    if (name === 'firefox') await fillUp(browser);
    await page.bringToFront();
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.waitForFunction(() => document.querySelectorAll('on-record-card').length === 1);
    await pressKeys(page, ['Tab', 'ArrowRight', 'Enter']);
    await page.keyboard.type('A long thought.');
    await pressKeys(page, ['Tab', 'Enter']);
    const said = await waitUntil('the failure is said', async () => {
      const [editor = ''] = await panelTexts(browser);
      return editor.includes('nothing was saved') && editor;
    });
    expect(said).toContain('There is no room left on this machine');
    expect(said).toContain('A long thought.');
    expect(await page.evaluate(() => CSS.highlights.has('on-record-note-yellow'))).toBe(false);
  });
});

test('where Firefox has no room for even an empty database, the popup lists what it found, and says so', async () => {
  const pages = await servePages({ '/article': newsPage() });
  const browser = await launchFirefox({
    extensionDir: await layLimitedExtension('firefox'),
    preferences: { 'dom.quotaManager.temporaryStorage.fixedLimit': 9 },
  });
  const popup = await browser.pressToolbarButton(await browser.openTab(pages.url('/article')));
  await popup.waitFor(() => document.querySelectorAll('.entry').length > 0);
  await popup.click('#tab-notes');
  await popup.waitFor(() => document.querySelector('#panel-notes .empty-advice')?.textContent.includes('no room left'));
  await browser.close();
  await pages.close();
});

async function launchWithoutRoom(name: BrowserName): Promise<BrowserUnderTest> {
  const extensionDir = await layLimitedExtension(name);
  if (name === 'firefox') {
    return launchFirefox({
      extensionDir,
      preferences: { 'dom.quotaManager.temporaryStorage.fixedLimit': FIREFOX_KIB },
    });
  }
  const browser = await launchBrowser(name, { extensionDir });
  const onlooker = await browser.openTab('about:blank');
  const session = await onlooker.createCDPSession();
  await session.send('Storage.overrideQuotaForOrigin', { origin: browser.extensionOrigin, quotaSize: 1 });
  return browser;
}

/** The extension without its claim on unlimited storage, which no quota could be set for. */
function layLimitedExtension(name: BrowserName): Promise<string> {
  return layExtension(name, (manifest) => ({
    ...manifest,
    permissions: manifest.permissions.filter((permission) => permission !== 'unlimitedStorage'),
  }));
}

/** Half a megabyte that cannot be packed into much less; the same each time. */
function longList(): string {
  let seed = 7;
  const words = Array.from({ length: 50_000 }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed.toString(36);
  });
  return `<!doctype html><title>A list</title><p>${words.join(' ')}</p>`;
}

/**
 * Writes into a database of its own until nothing more goes in, in ever smaller pieces. Each piece opens it anew, since
 * Firefox lets nobody write any more over a connection that has met the limit.
 */
async function fillUp(browser: BrowserUnderTest): Promise<void> {
  const view = await browser.openExtensionPage('popup/popup.html');
  await view.evaluate(async () => {
    const write = (size: number) =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('filler', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('junk', { autoIncrement: true });
        opening.onerror = () => resolve(false);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('junk', 'readwrite');
          transaction.objectStore('junk').add(crypto.getRandomValues(new Uint8Array(size)));
          transaction.oncomplete = () => resolve(true);
          transaction.onabort = () => resolve(false);
          opening.result.close();
        };
      });
    for (const size of [60_000, 8000, 500]) while (await write(size));
  });
  await view.close();
}
