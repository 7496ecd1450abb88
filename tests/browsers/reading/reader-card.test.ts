import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { BROWSERS_UNDER_TEST } from '../../../src/build/browsers/browser-under-test.ts';
import { newsPage, QUOTES } from '../stage/page/news-page.ts';
import { clickOn, middleOf } from '../stage/page/page-places.ts';
import { untilPainted } from '../stage/page/painted-words.ts';
import { setStage } from '../stage/set-stage.ts';

declare const chrome: ExtensionApi;

const LONG = Array.from(
  { length: 40 },
  (_, line) => `The ferry went over for the ${line + 2}nd time in the rain that day.`,
);

const PAGES = {
  '/article': newsPage(),
  '/strict': newsPage({ headers: { 'content-security-policy': "default-src 'none'; style-src 'none'" } }),
  '/rude': newsPage({
    style: `on-record-card { display: none !important; transform: scale(9) !important; opacity: 0 !important }
      div, h2, p { color: transparent !important }`,
  }),
  '/long': newsPage({
    more: [...LONG, '“The last ferry leaves tonight, and nobody will miss it,” said Margaret Thorne.'],
  }),
};

describe.each(BROWSERS_UNDER_TEST)('the card in %s', (name) => {
  const stage = setStage(name, PAGES);

  async function readPage(path: string): Promise<Page> {
    const page = await stage.openPage(path);
    await stage.readWithButton(page);
    await untilPainted(page, 'on-record-quote', path === '/long' ? 3 : QUOTES.length);
    return page;
  }

  test('opens on a click on a quote, within the view, and closes with Escape', async () => {
    const page = await readPage('/article');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await clickOn(page, QUOTES[0]);
    await untilCards(page, 1);
    expect(await isCardBelow(page, QUOTES[0])).toBe(true);
    await page.keyboard.press('Escape');
    await untilCards(page, 0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('goes when its quote is scrolled out of view, and leaves Escape to the page', async () => {
    const page = await readPage('/long');
    await clickOn(page, QUOTES[0]);
    await untilCards(page, 1);
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => document.body.setAttribute('data-key', event.key));
      scrollTo({ top: 5000, behavior: 'instant' });
    });
    await untilCards(page, 0);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.body.getAttribute('data-key'))).toBe('Escape');
  });

  test('takes the focus, and can be closed by keyboard', async () => {
    const page = await readPage('/article');
    await clickOn(page, QUOTES[0]);
    await untilCards(page, 1);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('on-record-card');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await untilCards(page, 0);
  });

  test('closes on a click elsewhere, and on its own quote; another quote gets its own', async () => {
    const page = await readPage('/article');
    await clickOn(page, QUOTES[0]);
    await untilCards(page, 1);
    await page.mouse.click(5, 5);
    await untilCards(page, 0);
    await clickOn(page, QUOTES[1]);
    await untilCards(page, 1);
    expect(await isCardBelow(page, QUOTES[1])).toBe(true);
    await clickOn(page, QUOTES[1]);
    await untilCards(page, 0);
  });

  test('does not open for a link, other words, a selection or a click of the page’s own making', async () => {
    const page = await readPage('/article');
    await page.click('#link');
    await clickOn(page, 'Her council paid');
    await page.evaluate(() => document.querySelector<HTMLElement>('#story p:nth-child(2)')?.click());
    expect(await cards(page)).toBe(0);
    const { x, y } = await middleOf(page, QUOTES[0]);
    await page.mouse.move(x - 60, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 4 });
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(3);
    // The toolbar, which leaves the focus where it was, and no card.
    await untilCards(page, 1);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
    expect(await page.evaluate(() => location.hash)).toBe('#tolls');
  });

  test('does not open for quotes that are switched off', async () => {
    const page = await readPage('/article');
    const popup = await stage.browser.openExtensionPage('popup/popup.html');
    await popup.evaluate(() => chrome.storage.local.set({ layers: { quotes: false } }));
    await untilPainted(page, 'on-record-quote', 0);
    await page.bringToFront();
    await clickOn(page, QUOTES[0]);
    expect(await cards(page)).toBe(0);
    await popup.evaluate(() => chrome.storage.local.remove('layers'));
    await untilPainted(page, 'on-record-quote', QUOTES.length);
    await popup.close();
  });

  test.each(['/strict', '/rude'])('is styled by us alone on %s', async (path) => {
    const page = await readPage(path);
    await clickOn(page, QUOTES[0]);
    await untilCards(page, 1);
    expect(await isCardBelow(page, QUOTES[0])).toBe(true);
  });

  test('fits into a narrow view', async () => {
    const page = await readPage('/article');
    await page.setViewport({ width: 320, height: 500 });
    await clickOn(page, QUOTES[0]);
    await untilCards(page, 1);
    const edges = await page.evaluate(() =>
      [3, 160, 317].map((x) =>
        [250, 350, 450].some((y) => document.elementFromPoint(x, y)?.localName === 'on-record-card'),
      ),
    );
    expect(edges).toEqual([false, true, false]);
  });

  test('a passage chosen in the popup is scrolled into view and flashed for a moment', async () => {
    const page = await stage.openPage('/long');
    const popup = await stage.browser.pressToolbarButton(page);
    await popup.waitFor(() => document.querySelectorAll('.entry').length === 3);
    // Looked for in the page itself, and from before: it may be over when somebody comes to ask.
    const flashed = page.waitForFunction(() => Array.from(CSS.highlights.get('on-record-flash') ?? [], String).join(), {
      polling: 50,
    });
    await popup.evaluate(() => document.querySelectorAll<HTMLElement>('.entry')[2]?.click());
    expect(await (await flashed).jsonValue()).toContain('The last ferry');
    await page.waitForFunction(() => {
      const { top, bottom } =
        document.querySelector('#story p:last-child')?.getBoundingClientRect() ?? document.body.getBoundingClientRect();
      return top > 0 && bottom < innerHeight;
    });
    await untilPainted(page, 'on-record-flash', 0);
    await popup.close();
  });
});

function cards(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('on-record-card').length);
}

async function untilCards(page: Page, count: number): Promise<void> {
  await page.waitForFunction((count) => document.querySelectorAll('on-record-card').length === count, {}, count);
}

/** The card hangs below the first line of its quote and has our width: its own styles, and no others, apply. */
async function isCardBelow(page: Page, words: string): Promise<boolean> {
  const { y } = await middleOf(page, words);
  return page.evaluate((y) => {
    const isCard = (x: number, y: number) => document.elementFromPoint(x, y)?.localName === 'on-record-card';
    const columns = Array.from({ length: Math.floor(innerWidth / 4) }, (_, column) => column * 4);
    const width = columns.filter((x) => isCard(x, y + 130)).length * 4;
    return Math.abs(width - 340) <= 8;
  }, y);
}
