import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS_UNDER_TEST, type BrowserUnderTest } from '../../src/build/browsers/browser-under-test.ts';
import { launchBrowser } from '../../src/build/browsers/launch-browser.ts';
import { type PageServer, servePages } from '../../src/build/browsers/serve/serve-pages.ts';
import { layExtension } from './stage/laying/lay-extension.ts';
import { forgetAll } from './stage/notes/forget-all.ts';
import { untilKept } from './stage/notes/kept-notes.ts';
import { newsPage, QUOTES } from './stage/page/news-page.ts';
import { selectElementOf } from './stage/page/page-places.ts';
import { untilPainted } from './stage/page/painted-words.ts';
import { untilCardHasFocus } from './stage/page/until-card-has-focus.ts';
import { untilRead } from './stage/until-read.ts';

/** Words of the article that stand alone in their element. */
const WORDS = 'Margaret Thorne';

/*
 * Found, in Chromium 156 and Firefox ESR 153:
 * - Chromium gives no key to a command that asks for Alt+Shift+R, and says nothing; it gives Alt+Shift+O.
 * - A choice in the menu over selected words lets the extension into that page, as a press of the button does.
 */
describe.each(BROWSERS_UNDER_TEST)('without the toolbar button in %s', (name) => {
  let browser: BrowserUnderTest;
  let pages: PageServer;
  beforeAll(async () => {
    pages = await servePages({ '/article': newsPage() });
    browser = await launchBrowser(name, { extensionDir: await layExtension(name), window: 'virtual' });
  });
  afterAll(async () => {
    await browser.close();
    await pages.close();
  });

  beforeEach(() => forgetAll(browser));

  test('the keys read the page and open the popup', async () => {
    const page = await browser.openTab(pages.url('/article'));
    const popup = await browser.pressShortcut(page, 'alt+shift+o');
    await untilRead(popup);
    await popup.close();
    expect(await untilPainted(page, 'on-record-quote', QUOTES.length)).toEqual(QUOTES);
  });

  test('the menu over selected words writes a note on them, on a page that was not read before', async () => {
    const page = await browser.openTab(pages.url('/article'));
    const place = await selectElementOf(page, WORDS);
    await browser.chooseInMenu(page, place, 'Add note');
    await untilCardHasFocus(page);
    await page.keyboard.type('Is she still the mayor?');
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
    const [note] = await untilKept(browser, 1);
    expect(note?.passage?.anchor.quote.exact).toBe(WORDS);
    expect(note?.comment).toBe('Is she still the mayor?');
  });
});
