import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askPage } from '../../../src/build/browsers/ask-page.ts';
import { BROWSERS_UNDER_TEST, type BrowserUnderTest } from '../../../src/build/browsers/browser-under-test.ts';
import type { ExtensionView } from '../../../src/build/browsers/extension-view.ts';
import { launchBrowser } from '../../../src/build/browsers/launch-browser.ts';
import { type LoggingProxy, logRequests } from '../../../src/build/browsers/serve/log-requests.ts';
import { type PageServer, servePages } from '../../../src/build/browsers/serve/serve-pages.ts';
import { waitUntil } from '../../../src/build/browsers/wait-until.ts';
import type { PageView } from '../../../src/messages/protocol.ts';
import { layExtension } from '../stage/laying/lay-extension.ts';
import { paintedWords } from '../stage/page/painted-words.ts';

/** No secure context, as on the outlets that still speak plain HTTP: `crypto.randomUUID` and others are missing there. */
const ARTICLE = 'http://courier.example/night-ferry';
/** The highlight of quotes, in the page's registry. */
const QUOTES = 'on-record-quote';

describe.each(BROWSERS_UNDER_TEST)('an article in %s', (name) => {
  let browser: BrowserUnderTest;
  let pages: PageServer;
  let proxy: LoggingProxy;
  let page: Page;
  let untouched: string;
  let popup: ExtensionView;
  let view: PageView | null;
  beforeAll(async () => {
    pages = await servePages({ '/night-ferry': { body: await readFile('tests/pages/demo/index.html') } });
    proxy = await logRequests({ 'courier.example': pages.host });
    browser = await launchBrowser(name, { extensionDir: await layExtension(name), proxy: proxy.host });
    page = await browser.openTab(ARTICLE);
    untouched = await page.content();
    popup = await browser.pressToolbarButton(page);
    view = await askPage(popup);
  });
  afterAll(async () => {
    await browser.close();
    await proxy.close();
    await pages.close();
  });

  test('is listed in the popup: who said what, and who is named', async () => {
    expect(await popup.evaluate(() => document.querySelector('h1')?.textContent)).toBe(view?.article.headline);
    expect(await popup.text()).toContain('“Nobody should have to choose between a hospital appointment');
    expect(await popup.text()).toContain('Mara Vosslund');
    await popup.click('#tab-actors');
    await popup.waitFor(() => document.querySelector('#panel-actors'));
    expect(await popup.text()).toContain('Deckhands’ Union');
    // Who drew the picture is in its caption, and is no news.
    expect(await popup.text()).not.toContain('Okonjo');
    await popup.click('#tab-quotes');
  });

  test('is highlighted, each layer with what was found', async () => {
    const { quotes = [], actors = [] } = view?.analysis ?? {};
    const marked = quotes.filter(({ kind }) => kind !== 'indirect');
    const paintedQuotes = await paintedWords(page, QUOTES);
    expect(paintedQuotes.length).toBeGreaterThanOrEqual(marked.length);
    expect(paintedQuotes).toContainEqual(expect.stringMatching(/^“Nobody should have to choose/));
    for (const kind of ['person', 'organisation', 'place']) {
      const names = actors.filter((actor) => actor.kind === kind).map((actor) => actor.name);
      expect(await paintedWords(page, `on-record-${kind}`)).toEqual(expect.arrayContaining(names));
    }
  });

  test('comes into view, flashed, when its quote is chosen in the popup', async () => {
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await popup.click('#panel-quotes li:last-child button');
    await waitUntil(
      'the page has scrolled to the quote',
      async () => (await page.evaluate(lastQuotePlace)) === 'in view',
    );
    await popup.waitFor(() => document.querySelector('[role=status]')?.textContent === 'Shown on the page');
    expect(await popup.evaluate(() => document.querySelector('[aria-current]')?.textContent)).toContain('Reith');
  });

  test('loses a layer that is switched off in the popup, also after the popup was closed and opened again', async () => {
    await popup.click('.layers label:first-of-type input');
    await waitUntil('the quotes are no longer painted', async () => (await paintedWords(page, QUOTES)).length === 0);
    await popup.close();
    popup = await browser.pressToolbarButton(page);
    await popup.waitFor(() => document.querySelector('.layers input'));
    expect(await popup.evaluate(() => document.querySelector<HTMLInputElement>('.layers input')?.checked)).toBe(false);
    await popup.click('.layers label:first-of-type input');
    await waitUntil('the quotes are painted again', async () => (await paintedWords(page, QUOTES)).length > 0);
    await popup.close();
  });

  test('explains a quote in a card when it is clicked, until Escape', async () => {
    await page.bringToFront();
    const { x, y } = await restingPlace(page);
    await page.mouse.click(x, y);
    await page.waitForSelector('on-record-card');
    expect(await page.evaluate(() => document.querySelector('on-record-card')?.matches(':popover-open'))).toBe(true);
    await page.keyboard.press('Escape');
    await waitUntil('the card is gone', () => page.evaluate(() => document.querySelector('on-record-card') === null));
  });

  test('is as it was: nothing added to it, nothing taken away', async () => {
    expect(await page.content()).toBe(untouched);
  });

  test('was the only thing that the browser asked for', () => {
    expect(proxy.requests.map(({ url }) => url)).toEqual([ARTICLE]);
  });
});

function lastQuotePlace(): 'in view' | 'elsewhere' {
  const last = Array.from(CSS.highlights.get('on-record-quote') ?? []).at(-1);
  if (!(last instanceof Range)) return 'elsewhere';
  const { top, bottom } = last.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight ? 'in view' : 'elsewhere';
}

/** Where the last quote lies once the page has come to rest. */
function restingPlace(page: Page): Promise<{ x: number; y: number }> {
  let before = '';
  return waitUntil('the page rests', async () => {
    const place = await page.evaluate(lastQuotePoint);
    const now = JSON.stringify(place);
    const isResting = now === before;
    before = now;
    return isResting ? place : null;
  });
}

function lastQuotePoint(): { x: number; y: number } {
  const last = Array.from(CSS.highlights.get('on-record-quote') ?? []).at(-1);
  if (!(last instanceof Range)) throw new Error('No quote is painted');
  const [{ left, top, height } = new DOMRect()] = last.getClientRects();
  return { x: left + 30, y: top + height / 2 };
}
