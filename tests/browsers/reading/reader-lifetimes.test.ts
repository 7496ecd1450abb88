import { describe, expect, test } from 'vitest';
import { BROWSERS_UNDER_TEST } from '../../../src/build/browsers/browser-under-test.ts';
import { waitUntil } from '../../../src/build/browsers/wait-until.ts';
import { newsPage, QUOTES } from '../stage/page/news-page.ts';
import { clickOn } from '../stage/page/page-places.ts';
import { paintedWords, untilPainted } from '../stage/page/painted-words.ts';
import { setStage } from '../stage/set-stage.ts';

const QUOTE = 'on-record-quote';

/** So many paragraphs that the analysis takes long enough to be interrupted for certain. */
const LONG = Array.from(
  { length: 3000 },
  (_, day) => `“On day ${day} the ferry went over in the rain and nobody thanked the crew,” said Michael Okafor.`,
);

/** Notes when a reader starts: it calls for the one before it. */
const NOTE_START = `document.addEventListener('on-record-take-over', () => { window.started = (window.started ?? 0) + 1 })`;

const PAGES = { '/article': newsPage({ script: NOTE_START }), '/long': newsPage({ script: NOTE_START, more: LONG }) };

/*
 * Found, in Chromium 156 and Firefox ESR 153, when an extension is updated under a page:
 * - Chromium leaves the old script running, in a script world of its own; `chrome.runtime` is then undefined there. The
 *   new script gets a new world: of the old one it can see the document and the registry, and be heard by it.
 * - Firefox ends the old script at once; what it registered and appended stays, its inserted style sheets go.
 */
describe.each(BROWSERS_UNDER_TEST)('the reader in %s', (name) => {
  const stage = setStage(name, PAGES);

  test('gets its analysis although the background is stopped between request and answer', async () => {
    const page = await stage.openPage('/long');
    const popup = await stage.browser.pressToolbarButton(page);
    await page.waitForFunction('window.started === 1');
    expect(await stage.browser.isBackgroundRunning()).toBe(true);
    await stage.browser.stopBackground();
    expect(await paintedWords(page, QUOTE)).toEqual([]);
    await untilPainted(page, QUOTE, QUOTES.length + LONG.length);
    await popup.waitFor((count) => document.querySelectorAll('.entry').length === count, QUOTES.length + LONG.length);
    await popup.close();
  });

  test('answers the button after the background was stopped', async () => {
    const page = await stage.openPage('/article');
    await stage.browser.stopBackground();
    await stage.readWithButton(page);
    expect(await paintedWords(page, QUOTE)).toEqual(QUOTES);
  });

  test('goes when its extension is updated, and a new one takes over at the next click', async () => {
    const page = await stage.openPage('/article');
    const looks = async () => Buffer.from(await page.screenshot());
    const unpainted = await looks();
    const popup = await stage.browser.pressToolbarButton(page);
    await untilPainted(page, QUOTE, QUOTES.length);
    await popup.close();
    await page.bringToFront();
    expect((await looks()).equals(unpainted)).toBe(false);
    await stage.browser.updateExtension();
    await waitUntil('the paint is gone', async () => (await looks()).equals(unpainted));
    await clickOn(page, QUOTES[0]);
    expect(await page.evaluate(() => document.querySelectorAll('on-record-card').length)).toBe(0);

    await stage.readWithButton(page);
    expect(await untilPainted(page, QUOTE, QUOTES.length)).toEqual(QUOTES);
    expect(await page.evaluate('window.started')).toBe(2);
    await clickOn(page, QUOTES[0]);
    await page.waitForFunction(() => document.querySelectorAll('on-record-card').length === 1);
  });
});
