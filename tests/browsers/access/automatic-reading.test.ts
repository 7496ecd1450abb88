import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { BROWSERS_UNDER_TEST, type BrowserUnderTest } from '../../../src/build/browsers/browser-under-test.ts';
import type { ExtensionView } from '../../../src/build/browsers/extension-view.ts';
import { launchBrowser } from '../../../src/build/browsers/launch-browser.ts';
import { type PageServer, servePages } from '../../../src/build/browsers/serve/serve-pages.ts';
import { waitUntil } from '../../../src/build/browsers/wait-until.ts';
import { layExtension } from '../stage/laying/lay-extension.ts';
import { openOnlooker } from '../stage/open-onlooker.ts';
import { newsPage, QUOTES } from '../stage/page/news-page.ts';
import { paintedWords, untilPainted } from '../stage/page/painted-words.ts';
import { pressKeys, selectWords } from '../stage/page/select-words.ts';

declare const chrome: ExtensionApi;

const NOTE = 'on-record-note-yellow';
const QUOTE = 'on-record-quote';
const WELCOME = 'pages/welcome/welcome.html';
const HERE = '.automatic .switch:first-child';
const EVERYWHERE = '.automatic .switch:last-child';

describe.each(BROWSERS_UNDER_TEST)('reading without a click in %s', (name) => {
  let browser: BrowserUnderTest;
  let pages: PageServer;
  beforeAll(async () => {
    pages = await servePages({ '/article': newsPage() });
    browser = await launchBrowser(name, {
      extensionDir: await layExtension(name),
      window: 'virtual',
      welcome: 'open',
    });
  });
  afterAll(async () => {
    await browser.close();
    await pages.close();
  });

  /** 127.0.0.1 and localhost are two sites on one server. */
  const address = (host = '127.0.0.1') => pages.url('/article').replace('127.0.0.1', host);

  async function pressSwitch(page: Page, selector: string): Promise<ExtensionView> {
    const popup = await browser.pressToolbarButton(page);
    await popup.waitFor((selector) => document.querySelector(selector) !== null, `${selector}:enabled`);
    await popup.click(selector);
    return popup;
  }

  /** Once it is known what is granted, it is known soon where scripts are registered. */
  async function untilRegistered(sites: readonly string[]): Promise<void> {
    const onlooker = await openOnlooker(browser);
    await waitUntil(
      `the reader is registered for [${sites}]`,
      async () => `${await onlooker.evaluate(registeredSites)}` === `${sites}`,
    );
    await onlooker.close();
  }

  async function expectUnread(page: Page): Promise<void> {
    // A page that is read later would be read by now: one that is read at a click is.
    await untilRegistered([]);
    expect(await paintedWords(page, QUOTE)).toEqual([]);
  }

  test('opens the welcome page at the first install', async () => {
    const welcome = await waitUntil('the welcome page is open', async () => {
      const [page] = await browser.findExtensionTabs(WELCOME);
      return page ?? null;
    });
    await welcome.waitFor(() => document.querySelector('kbd') !== null);
    expect(await welcome.text()).toContain('Nothing asked, nothing sent');
    await welcome.close();
    await expectUnread(await browser.openTab(address()));
  });

  test('begins at once in the open tabs of the site that was granted, and in no other', async () => {
    const open = await browser.openTab(address());
    const other = await browser.openTab(address('localhost'));
    const popup = await pressSwitch(await browser.openTab(address()), HERE);
    await browser.answerPermissionPrompt('allow');
    await untilRegistered(['*://127.0.0.1/*']);
    await popup.close().catch(() => {});
    expect(await untilPainted(open, QUOTE, QUOTES.length)).toEqual(QUOTES);
    expect(await paintedWords(other, QUOTE)).toEqual([]);
  });

  test('goes on in each page of the site, after a reload too, and brings the notes without a click', async () => {
    const page = await browser.openTab(address());
    expect(await untilPainted(page, QUOTE, QUOTES.length)).toEqual(QUOTES);
    await selectWords(page, 'four lanes');
    await pressKeys(page, ['Tab', 'Enter']);
    await untilPainted(page, NOTE, 1);
    await page.reload();
    expect(await untilPainted(page, QUOTE, QUOTES.length)).toEqual(QUOTES);
    expect(await untilPainted(page, NOTE, 1)).toEqual(['four lanes']);
    expect(await untilPainted(await browser.openTab(address()), NOTE, 1)).toEqual(['four lanes']);
    expect(await paintedWords(await browser.openTab(address('localhost')), QUOTE)).toEqual([]);
  });

  // Before the update: what Chromium's protocol installs is another installation, gone at the next start.
  test('outlives a restart', async () => {
    await browser.restart();
    const page = await browser.openTab(address());
    await untilPainted(page, QUOTE, QUOTES.length);
    await untilPainted(page, NOTE, 1);
    expect(await browser.findExtensionTabs(WELCOME)).toEqual([]);
  });

  test('outlives an update, in the open tabs too, and the welcome page stays away', async () => {
    const page = await browser.openTab(address());
    await untilPainted(page, QUOTE, QUOTES.length);
    await page.evaluate(() => {
      document.addEventListener('on-record-take-over', () => document.body.setAttribute('data-second', ''));
    });
    await browser.updateExtension();
    await page.waitForFunction(() => document.body.hasAttribute('data-second'));
    expect(await untilPainted(page, QUOTE, QUOTES.length)).toEqual(QUOTES);
    await untilRegistered(['*://127.0.0.1/*']);
    await untilPainted(await browser.openTab(address()), QUOTE, QUOTES.length);
    expect(await browser.findExtensionTabs(WELCOME)).toEqual([]);
  });

  test('ends at one click of the same switch', async () => {
    const popup = await pressSwitch(await browser.openTab(address()), HERE);
    await untilRegistered([]);
    await popup.close().catch(() => {});
    await expectUnread(await browser.openTab(address()));
  });

  test('can be had on every site, on the welcome page', async () => {
    const welcome = await browser.openExtensionPage(WELCOME);
    await welcome.waitFor(() => document.querySelector('.button:enabled') !== null);
    await welcome.click('.button');
    await browser.answerPermissionPrompt('allow');
    await welcome.waitFor(() => document.querySelector('.button')?.textContent === 'Read at my click only');
    await welcome.close();
    await untilRegistered(['*://*/*']);
    await untilPainted(await browser.openTab(address()), QUOTE, QUOTES.length);
    await untilPainted(await browser.openTab(address('localhost')), QUOTE, QUOTES.length);
  });

  test('is taken back everywhere by one click in the popup', async () => {
    const popup = await pressSwitch(await browser.openTab(address()), EVERYWHERE);
    await untilRegistered([]);
    await popup.close().catch(() => {});
    await expectUnread(await browser.openTab(address('localhost')));
  });
});

async function registeredSites(): Promise<readonly string[]> {
  return (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []);
}
