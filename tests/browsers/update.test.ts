import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { BROWSERS_UNDER_TEST, type BrowserUnderTest } from '../../src/build/browsers/browser-under-test.ts';
import { launchBrowser } from '../../src/build/browsers/launch-browser.ts';
import { type PageServer, servePages } from '../../src/build/browsers/serve/serve-pages.ts';
import { waitUntil } from '../../src/build/browsers/wait-until.ts';
import { layExtension } from './stage/laying/lay-extension.ts';
import { keptNotes, untilKept } from './stage/notes/kept-notes.ts';
import { openOnlooker } from './stage/open-onlooker.ts';
import { newsPage, QUOTES } from './stage/page/news-page.ts';
import { selectElementOf } from './stage/page/page-places.ts';
import { untilPainted } from './stage/page/painted-words.ts';
import { untilCardHasFocus } from './stage/page/until-card-has-focus.ts';
import { untilRead } from './stage/until-read.ts';

declare const chrome: ExtensionApi;

const WORDS = 'Margaret Thorne';
const NOTE = 'on-record-note-yellow';

describe.each(BROWSERS_UNDER_TEST)('an update in %s', (name) => {
  let browser: BrowserUnderTest;
  let pages: PageServer;
  let extensionDir: string;
  // Each try begins at the older release, in a new profile.
  beforeEach(async () => {
    pages = await servePages({ '/article': newsPage() });
    extensionDir = await layExtension(name);
    await setVersion('0.0.1');
    browser = await launchBrowser(name, { extensionDir, window: 'virtual' });
  });
  afterEach(async () => {
    await browser.close();
    await pages.close();
  });

  /** Makes what lies in the folder another release. */
  async function setVersion(version: string): Promise<void> {
    const file = path.join(extensionDir, 'manifest.json');
    await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), version }));
  }

  test('loses no note, and open tabs read again at the next click', async () => {
    const page = await browser.openTab(pages.url('/article'));
    await browser.chooseInMenu(page, await selectElementOf(page, WORDS), 'Add note');
    await untilCardHasFocus(page);
    await page.keyboard.type('Is she still the mayor?');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    const before = await untilKept(browser, 1);

    await setVersion('0.0.2');
    await browser.updateExtension();
    expect(await waitUntil('the new release is at work', () => versionOf(browser, '0.0.2'))).toBe('0.0.2');
    expect(await keptNotes(browser)).toEqual(before);

    const popup = await browser.pressToolbarButton(page);
    await popup.waitFor(() => document.querySelector('#tab-notes')?.textContent === 'Notes 1');
    await untilRead(popup);
    await popup.close();
    expect(await untilPainted(page, 'on-record-quote', QUOTES.length)).toEqual(QUOTES);
    expect(await untilPainted(page, NOTE, 1)).toEqual([WORDS]);
  });
});

/** The release that answers, if it is the expected one. */
async function versionOf(browser: BrowserUnderTest, expected: string): Promise<string | null> {
  const view = await openOnlooker(browser);
  const version = await view.evaluate(() => chrome.runtime.getManifest().version);
  await view.close();
  return version === expected ? version : null;
}
