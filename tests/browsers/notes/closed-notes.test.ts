import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  BROWSERS_UNDER_TEST,
  type BrowserName,
  type BrowserUnderTest,
} from '../../../src/build/browsers/browser-under-test.ts';
import type { ExtensionView } from '../../../src/build/browsers/extension-view.ts';
import { launchFirefox } from '../../../src/build/browsers/firefox/launch-firefox.ts';
import { launchBrowser } from '../../../src/build/browsers/launch-browser.ts';
import { type PageServer, servePages } from '../../../src/build/browsers/serve/serve-pages.ts';
import { waitUntil } from '../../../src/build/browsers/wait-until.ts';
import { layExtension } from '../stage/laying/lay-extension.ts';
import { newsPage } from '../stage/page/news-page.ts';
import { panelTexts } from '../stage/page/panel-texts.ts';
import { pressKeys, selectWords } from '../stage/page/select-words.ts';
import { setStage } from '../stage/set-stage.ts';

/** What `openRaw` leaves in its page. */
declare let connection: IDBDatabase;

const PLAIN = { body: '<!doctype html><title>A list</title><p>Bread and butter, nothing else to say.</p>' };
const THOUGHT = 'A thought worth keeping.';

describe.each(BROWSERS_UNDER_TEST)('notes that cannot be opened, in %s', (name) => {
  const stage = setStage(name, { '/article': newsPage(), '/plain': PLAIN });

  test('because a tab shows a page of an older version: it is said, and they open when that is closed', async () => {
    const older = await stage.browser.openExtensionPage('pages/welcome/welcome.html');
    await older.evaluate(openRaw, 1);
    const page = await stage.openPage('/article');
    await sayWhy(stage.browser, page, 'a tab still shows a page of an older On Record');
    await older.close();
    await page.bringToFront();
    await pressKeys(page, ['Enter']);
    await page.waitForFunction(() => CSS.highlights.has('on-record-note-yellow'));
    await page.close();
  });

  test('because a newer version has rebuilt them: it is said, and nothing is touched', async () => {
    const newer = await stage.browser.openExtensionPage('pages/welcome/welcome.html');
    await newer.evaluate(openRaw, 9000);
    await newer.evaluate(() => connection.close());
    const page = await stage.openPage('/article');
    await sayWhy(stage.browser, page, 'kept by a newer On Record than this one');
    expect(await newer.evaluate(async () => (await indexedDB.databases()).map(({ version }) => version))).toEqual([
      9000,
    ]);
    await page.close();
    await promisesNoNotes(await stage.browser.pressToolbarButton(await stage.openPage('/plain')));
    await newer.close();
  });
});

describe.each(BROWSERS_UNDER_TEST)('notes without a place to keep them, in %s', (name) => {
  let browser: BrowserUnderTest;
  let pages: PageServer;
  let profileDir: string;
  beforeAll(async () => {
    pages = await servePages({ '/article': newsPage() });
    profileDir = await mkdtemp(path.join(tmpdir(), 'on-record-damaged-'));
    browser = await launchBrowser(name, { extensionDir: await layExtension(name), profileDir, welcome: 'closed' });
    await obstruct(placeOfDatabases(name, profileDir, browser.extensionOrigin));
  });
  afterAll(async () => {
    await browser.close();
    await pages.close();
    await rm(profileDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  test('as in a damaged profile: it is said, and what was written stays on the screen', async () => {
    await sayWhy(browser, await browser.openTab(pages.url('/article')), 'the browser gives no storage here');
  });
});

test('the popup over a private window of Firefox, were it let in, says why it can list no notes', async () => {
  const pages = await servePages({ '/article': newsPage() });
  const extensionDir = await layExtension('firefox', (manifest) => ({ ...manifest, incognito: 'spanning' }));
  const browser = await launchFirefox({ extensionDir, inPrivateWindows: true });
  const popup = await browser.pressToolbarButtonInPrivateWindow(pages.url('/article'));
  await listsNothing(popup, 'It gives none in private windows');
  await browser.close();
  await pages.close();
});

/** The popup and the editor say it; what was written in the editor stays, and is being saved. */
async function sayWhy(browser: BrowserUnderTest, page: Page, why: string): Promise<void> {
  const popup = await browser.pressToolbarButton(page);
  await listsNothing(popup, why);
  await popup.close();
  await page.bringToFront();
  await selectWords(page, 'four lanes');
  await pressKeys(page, ['Tab', 'ArrowRight', 'Enter']);
  await page.keyboard.type(THOUGHT);
  await pressKeys(page, ['Tab', 'Enter']);
  const said = await waitUntil('the failure is said', async () => {
    const [editor = ''] = await panelTexts(browser);
    return editor.includes(why) && editor;
  });
  expect(said).toContain(THOUGHT);
  expect(await page.evaluate(() => CSS.highlights.has('on-record-note-yellow'))).toBe(false);
}

/** Over a page that is no article, whose popup needs no scrolling for it. */
async function promisesNoNotes(popup: ExtensionView): Promise<void> {
  await popup.waitFor(() => document.querySelector('.notes-panel .empty-advice') !== null);
  expect(await popup.text()).not.toContain('You can keep notes');
  const [whole, seen] = await popup.evaluate(() => {
    const panel = document.querySelector('.notes-panel');
    return [panel?.scrollHeight ?? 0, panel?.clientHeight ?? 0];
  });
  expect(whole).toBe(seen);
  await popup.close();
}

async function listsNothing(popup: ExtensionView, why: string): Promise<void> {
  await popup.waitFor(() => document.querySelector('#tab-notes')?.textContent === 'Notes ?');
  await popup.click('#tab-notes');
  await popup.waitFor((why) => document.querySelector('#panel-notes .empty-advice')?.textContent.includes(why), why);
}

/** Opens the notes as another version does, in the browser's count of versions, and hears of nobody who wants them. */
async function openRaw(version: number): Promise<void> {
  const deleting = indexedDB.deleteDatabase('on-record');
  await new Promise((resolve, reject) => {
    deleting.onsuccess = resolve;
    deleting.onerror = reject;
  });
  const opening = indexedDB.open('on-record', version);
  await new Promise((resolve, reject) => {
    opening.onsuccess = resolve;
    opening.onerror = reject;
  });
  Object.assign(globalThis, { connection: opening.result });
}

/** The folder in which a browser would make the extension's databases. */
function placeOfDatabases(name: BrowserName, profileDir: string, origin: string): string {
  const { protocol, host } = new URL(origin);
  return name === 'chromium'
    ? path.join(profileDir, 'Default', 'IndexedDB', `chrome-extension_${host}_0.indexeddb.leveldb`)
    : path.join(profileDir, 'storage', 'default', `${protocol.slice(0, -1)}+++${host}`, 'idb');
}

/** Puts a file where the folder should be. */
async function obstruct(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(path.dirname(folder), { recursive: true });
  await writeFile(folder, '');
}
