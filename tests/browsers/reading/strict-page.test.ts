import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { BROWSERS_UNDER_TEST, type BrowserUnderTest } from '../../../src/build/browsers/browser-under-test.ts';
import { launchBrowser } from '../../../src/build/browsers/launch-browser.ts';
import { type PageServer, servePages } from '../../../src/build/browsers/serve/serve-pages.ts';
import { layHelloExtension } from '../stage/laying/lay-hello-extension.ts';
import { countPixels } from '../stage/page/count-pixels.ts';

declare const chrome: ExtensionApi;

/** The page's own style sheet is what the policy must refuse: were the words blue, nothing would be proven. */
const STRICT_PAGE = {
  body: `<!doctype html><meta charset="utf-8"><title>Strict</title><style>p { color: rgb(0 0 255) }</style>
    <p>Rain fell on the old harbour.</p>`,
  headers: { 'content-security-policy': "default-src 'none'; script-src 'none'; style-src 'none'" },
};

/*
 * Found, in Chromium 156 and Firefox ESR 153, on a page that forbids every style and script:
 * - A content script styles its closed shadow root with a constructed sheet: `new CSSStyleSheet()`, `replaceSync`,
 *   `root.adoptedStyleSheets = [sheet]`. No way round Firefox's wrappers is needed.
 * - `scripting.insertCSS` reaches it too, with `::part()`.
 * - So do a `<style>` element that the content script makes, a `style` attribute and `element.style`: neither browser
 *   applies the page's policy to them. In Firefox such an element's `sheet` stays `null` while it is empty.
 * - Ranges in `CSS.highlights`, set from the content script's world, are painted by `::highlight()` from `insertCSS`.
 */
describe.each(BROWSERS_UNDER_TEST)('on a page that forbids all styles, in %s', (name) => {
  let browser: BrowserUnderTest;
  let pages: PageServer;
  let page: Page;
  let pinkBefore: number;
  let box: Colours;
  beforeAll(async () => {
    pages = await servePages({ '/': STRICT_PAGE });
    browser = await launchBrowser(name, { extensionDir: await layHelloExtension(name) });
    page = await browser.openTab(pages.url('/'));
    pinkBefore = await pinkPixels();
    const popup = await browser.pressToolbarButton(page);
    box = await popup.evaluate(markThePage);
    await popup.close();
  });
  afterAll(async () => {
    await browser.close();
    await pages.close();
  });

  test("the page's own style sheet is refused", async () => {
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('p') ?? document.body).color)).toBe(
      'rgb(0, 0, 0)',
    );
  });

  test('a constructed sheet styles a closed shadow root', () => {
    expect(box.color).toBe('rgb(9, 8, 7)');
  });

  test('a style element of the content script styles it', () => {
    expect(box.outlineColor).toBe('rgb(4, 5, 6)');
  });

  test('inserted CSS styles a part in it', () => {
    expect(box.backgroundColor).toBe('rgb(1, 2, 3)');
  });

  test('inserted CSS paints a highlight', async () => {
    expect(pinkBefore).toBe(0);
    expect(await pinkPixels()).toBeGreaterThan(300);
  });

  async function pinkPixels(): Promise<number> {
    await page.bringToFront();
    const picture = await page.screenshot();
    const blank = await browser.openTab('about:blank');
    const count = await countPixels(blank, picture, [255, 0, 128]);
    await blank.close();
    await page.bringToFront();
    return count;
  }
});

type Colours = { readonly color: string; readonly backgroundColor: string; readonly outlineColor: string };

async function markThePage(): Promise<Colours> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const target = { tabId: tab?.id ?? -1 };
  await chrome.scripting.insertCSS({ target, files: ['mark.css'] });
  const [marked] = await chrome.scripting.executeScript({ target, files: ['mark.js'] });
  return marked?.result as Colours;
}
