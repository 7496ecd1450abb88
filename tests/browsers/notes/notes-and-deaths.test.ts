import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS_UNDER_TEST, type BrowserUnderTest } from '../../../src/build/browsers/browser-under-test.ts';
import { launchBrowser } from '../../../src/build/browsers/launch-browser.ts';
import { type PageServer, servePages } from '../../../src/build/browsers/serve/serve-pages.ts';
import { type Holder, type HoldingPoint, holderIn, makeHoldable } from '../stage/laying/hold-background.ts';
import { layExtension } from '../stage/laying/lay-extension.ts';
import { keptNotes, untilKept } from '../stage/notes/kept-notes.ts';
import { newsPage } from '../stage/page/news-page.ts';
import { untilPainted } from '../stage/page/painted-words.ts';
import { pressKeys, selectWords } from '../stage/page/select-words.ts';
import { untilRead } from '../stage/until-read.ts';

const YELLOW = 'on-record-note-yellow';

/** `keptThen`: how many notes there are when the background dies; a transaction that has not ended lets nobody look. */
const DEATHS: readonly { at: HoldingPoint; when: string; keptThen: number | null; words: string }[] = [
  { at: 'received', when: 'between receipt and transaction', keptThen: 0, words: 'four lanes' },
  { at: 'written', when: 'between writing and commit', keptThen: null, words: 'Her council paid' },
  { at: 'committed', when: 'between commit and answer', keptThen: 1, words: 'on the quay' },
];

describe.each(BROWSERS_UNDER_TEST)('a note, when the background dies in %s,', (name) => {
  let browser: BrowserUnderTest;
  let pages: PageServer;
  let holder: Holder;
  beforeAll(async () => {
    pages = await servePages(Object.fromEntries(DEATHS.map(({ at }) => [`/${at}`, newsPage({ headline: at })])));
    const extensionDir = await layExtension(name);
    await makeHoldable(extensionDir);
    browser = await launchBrowser(name, { extensionDir });
    holder = await holderIn(await browser.openExtensionPage('pages/welcome/welcome.html'));
  });
  afterAll(async () => {
    await browser.close();
    await pages.close();
  });

  test.each(DEATHS)('$when, is there once, and can be undone', async ({ at, keptThen, words }) => {
    const before = (await keptNotes(browser)).length;
    const page = await browser.openTab(pages.url(`/${at}`));
    const popup = await browser.pressToolbarButton(page);
    await untilRead(popup);
    await popup.close();
    await holder.arm(at);
    await page.bringToFront();
    await selectWords(page, words);
    await pressKeys(page, ['Tab', 'Enter']);
    await holder.untilHeld();
    expect(await page.evaluate((name) => CSS.highlights.has(name), YELLOW)).toBe(false);
    if (keptThen !== null) expect(await keptNotes(browser)).toHaveLength(before + keptThen);
    await browser.stopBackground();
    // Nobody touches the page: it asks again by itself.
    expect(await untilPainted(page, YELLOW, 1)).toEqual([words]);
    expect(await untilKept(browser, before + 1)).toHaveLength(before + 1);
    await page.bringToFront();
    await pressKeys(page, ['Enter']);
    expect(await untilKept(browser, before)).toHaveLength(before);
    await page.close();
  });
});
