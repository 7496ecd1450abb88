import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { BROWSERS_UNDER_TEST, type BrowserUnderTest } from '../../src/build/browsers/browser-under-test.ts';
import { launchBrowser } from '../../src/build/browsers/launch-browser.ts';
import { type PageServer, servePages } from '../../src/build/browsers/serve/serve-pages.ts';
import { layHelloExtension } from './stage/laying/lay-hello-extension.ts';

/** In the extension's own pages; both browsers know it by this name. */
declare const chrome: ExtensionApi;

/*
 * Found, in Chromium 156 and Firefox ESR 153:
 * - Firefox's button can be pressed for real: `synthesizeMouseEvent` in its window, and WebDriver BiDi then works in the
 *   popup (scripts, clicks, screenshots) once `adoptPopup` has made it known. See `firefox-toolbar-button.ts`.
 * - In both the press grants `activeTab` for that tab; nothing else reaches a page.
 */
describe.each(BROWSERS_UNDER_TEST)('the toolbar button in %s', (name) => {
  let browser: BrowserUnderTest;
  let pages: PageServer;
  beforeAll(async () => {
    pages = await servePages({ '/': { body: '<!doctype html><title>News</title><p>It rained all day.</p>' } });
    browser = await launchBrowser(name, { extensionDir: await layHelloExtension(name) });
  });
  afterAll(async () => {
    await browser.close();
    await pages.close();
  });

  test('grants access to the tab it was pressed over, and before that there is none', async () => {
    const page = await browser.openTab(pages.url('/'));
    const elsewhere = await browser.openExtensionPage('popup.html');
    expect(await elsewhere.evaluate(titlesOfOtherTabs)).not.toContain('News');
    await elsewhere.close();

    const popup = await browser.pressToolbarButton(page);
    expect(await popup.evaluate(titlesOfOtherTabs)).toEqual(['News']);
    await popup.close();
  });

  test('opens the popup, which can be read, clicked, looked at and closed', async () => {
    const popup = await browser.pressToolbarButton(await browser.openTab(pages.url('/')));
    await popup.waitFor(() => document.querySelector('#count')?.textContent?.startsWith('Counted to'));
    expect(await popup.text()).toContain('Hello');
    await popup.evaluate(() => {
      document.body.addEventListener('click', ({ isTrusted }) => document.body.append(`trusted: ${isTrusted}`));
    });
    await popup.click('h1');
    await popup.waitFor(() => document.body.textContent?.includes('trusted: true'));
    expect(
      Buffer.from(await popup.screenshot())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    await popup.close();
    expect(await popup.isOpen()).toBe(false);
  });

  test('opens the popup, where what slips away from under the pointer is clicked where it has gone', async () => {
    const popup = await browser.pressToolbarButton(await browser.openTab(pages.url('/')));
    await popup.evaluate(() => {
      const heading = document.querySelector('h1');
      document.addEventListener('pointermove', () => heading?.before(document.createElement('hr')), { once: true });
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        document.addEventListener(type, ({ target }) => {
          if (target instanceof Element) document.body.append(`${type} ${target.tagName},`);
        });
      }
      const room = document.createElement('style');
      room.textContent = 'hr { height: 200px }';
      document.head.append(room);
    });
    await popup.click('h1');
    await popup.waitFor(() => document.body.textContent?.includes('click'));
    const heard = await popup.evaluate(() => document.body.textContent?.match(/\w+ [A-Z\d]+,/g));
    expect(heard).toEqual(['pointerdown H1,', 'mousedown H1,', 'pointerup H1,', 'mouseup H1,', 'click H1,']);
    await popup.close();
  });

  test('opens the popup again where a test has left one open', async () => {
    const left = await browser.pressToolbarButton(await browser.openTab(pages.url('/')));
    await left.waitFor(() => document.querySelector('#count')?.textContent?.startsWith('Counted to'));
    const popup = await browser.pressToolbarButton(await browser.openTab(pages.url('/')));
    expect(await popup.text()).toContain('Hello');
    await popup.close();
  });
});

/** The titles that a script put into each other tab gives; where there is no access, there is none. */
async function titlesOfOtherTabs(): Promise<readonly unknown[]> {
  const own = await chrome.tabs.getCurrent();
  const tabs = (await chrome.tabs.query({})).filter(({ id }) => id !== own?.id);
  const asked = await Promise.allSettled(
    tabs.map(({ id = -1 }) => chrome.scripting.executeScript({ target: { tabId: id }, func: () => document.title })),
  );
  return asked.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value.map(({ result }) => result) : []));
}
