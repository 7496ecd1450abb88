import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { BROWSERS_UNDER_TEST } from '../../../src/build/browsers/browser-under-test.ts';
import { waitUntil } from '../../../src/build/browsers/wait-until.ts';
import { keptNotes, untilKept } from '../stage/kept-notes.ts';
import { newsPage, QUOTES } from '../stage/news-page.ts';
import { clickOn, selectElementOf } from '../stage/page-places.ts';
import { untilPainted } from '../stage/painted-words.ts';
import { panelTexts } from '../stage/panel-texts.ts';
import { pressInPanel } from '../stage/press-in-panel.ts';
import { pressKeys, selectWords } from '../stage/select-words.ts';
import { setStage } from '../stage/set-stage.ts';

declare const chrome: ExtensionApi;

const YELLOW = 'on-record-note-yellow';
const WORDS = 'Her council paid';

/** Presses whatever it sees of ours. */
const HOSTILE = `
  const events = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'];
  setInterval(() => {
    for (const host of document.querySelectorAll('on-record-card')) {
      for (const type of events) host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
      for (const key of ['Tab', 'Enter', ' ']) {
        host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
        host.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, composed: true }));
      }
    }
    dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
  }, 20);`;

const PAGES = {
  '/article': newsPage(),
  '/two': newsPage({ headline: 'Ferry sold to the islands' }),
  '/hostile': newsPage({ headline: 'Lock gates fail', script: HOSTILE }),
  '/plain': { body: '<!doctype html><title>A list</title><p>Bread and butter, nothing else to say.</p>' },
};

describe.each(BROWSERS_UNDER_TEST)('notes in %s', (name) => {
  const stage = setStage(name, PAGES);
  afterEach(() => forgetAll());

  async function readPage(path: string): Promise<Page> {
    const page = await stage.openPage(path);
    if (path === '/plain') await openAndClosePopup(page);
    else await stage.readWithButton(page);
    await page.bringToFront();
    return page;
  }

  async function openAndClosePopup(page: Page): Promise<void> {
    const popup = await stage.browser.pressToolbarButton(page);
    await popup.waitFor(() => document.querySelector('h1, h2') !== null);
    await popup.close();
  }

  /** A new page for each test: notes of the ones before are deleted. */
  async function forgetAll(): Promise<void> {
    const notes = await keptNotes(stage.browser);
    if (notes.length === 0) return;
    const view = await stage.browser.openExtensionPage('popup/popup.html');
    await view.evaluate(
      (ids) =>
        chrome.runtime.sendMessage({
          type: 'change-notes',
          id: crypto.randomUUID(),
          at: new Date().toISOString(),
          draft: null,
          articles: [],
          changes: ids.map((noteId) => ({ kind: 'delete', noteId })),
        }),
      notes.map(({ id }) => id),
    );
    await view.close();
  }

  test('a selection is highlighted, comes back after a reload, and after a restart', async () => {
    const page = await readPage('/article');
    await selectWords(page, WORDS);
    await pressKeys(page, ['Tab', 'Enter']);
    expect(await untilPainted(page, YELLOW, 1)).toEqual([WORDS]);
    const [note] = await untilKept(stage.browser, 1);
    expect(note).toMatchObject({ kind: 'highlight', comment: null, passage: { within: 'article' } });

    await page.reload();
    await stage.readWithButton(page);
    expect(await untilPainted(page, YELLOW, 1)).toEqual([WORDS]);

    await stage.browser.restart();
    const again = await readPage('/article');
    expect(await untilPainted(again, YELLOW, 1)).toEqual([WORDS]);
  });

  test('words that were selected before the button was pressed are offered to be kept', async () => {
    const page = await stage.openPage('/article');
    await selectElementOf(page, 'Margaret Thorne');
    await stage.readWithButton(page);
    await page.bringToFront();
    await page.waitForFunction(() => document.querySelectorAll('on-record-card').length === 1);
    await pressKeys(page, ['Tab', 'Enter']);
    expect(await untilPainted(page, YELLOW, 1)).toEqual(['Margaret Thorne']);
    await page.close();
  });

  test('a note is written on a selection, by keyboard alone, and deleted from its card', async () => {
    const page = await readPage('/article');
    await selectWords(page, WORDS);
    await pressKeys(page, ['Tab', 'ArrowRight', 'Enter']);
    await page.keyboard.type('How much? Ask her.');
    await page.keyboard.down('Control');
    await pressKeys(page, ['Enter']);
    await page.keyboard.up('Control');
    expect(await untilPainted(page, YELLOW, 1)).toEqual([WORDS]);
    expect(await untilKept(stage.browser, 1)).toMatchObject([{ comment: 'How much? Ask her.' }]);

    await page.bringToFront();
    await clickOn(page, WORDS);
    // Close, Edit, Delete.
    await pressKeys(page, ['Tab', 'Tab', 'Tab', 'Enter']);
    await untilPainted(page, YELLOW, 0);
    await untilKept(stage.browser, 0);
  });

  test('a quote is saved with who said it, and the saving undone', async () => {
    const page = await readPage('/article');
    await clickOn(page, QUOTES[0]);
    await pressKeys(page, ['Tab', 'Tab', 'Enter']);
    expect(await untilPainted(page, YELLOW, 1)).toEqual([QUOTES[0]]);
    expect(await untilKept(stage.browser, 1)).toMatchObject([
      {
        kind: 'quote',
        said: { kind: 'direct', cue: 'said', speakers: [{ words: 'Margaret Thorne', name: 'Margaret Thorne' }] },
        passage: { anchor: { quote: { exact: QUOTES[0] } }, paragraph: expect.stringContaining('the mayor') },
      },
    ]);
    // By keyboard, the notice has the focus on its Undo.
    await page.bringToFront();
    await pressKeys(page, ['Enter']);
    await untilPainted(page, YELLOW, 0);
    await untilKept(stage.browser, 0);
  });

  test('works outside the article, and on a page that is none', async () => {
    const page = await readPage('/article');
    await selectWords(page, 'Harbour Post');
    await pressKeys(page, ['Tab', 'Enter']);
    expect(await untilPainted(page, YELLOW, 1)).toEqual(['Harbour Post']);
    const plain = await readPage('/plain');
    await selectWords(plain, 'Bread and butter');
    await pressKeys(plain, ['Tab', 'Enter']);
    expect(await untilPainted(plain, YELLOW, 1)).toEqual(['Bread and butter']);
    expect(await untilKept(stage.browser, 2)).toMatchObject([
      { passage: { within: 'page' } },
      { passage: { within: 'page' } },
    ]);
    await plain.reload();
    await openAndClosePopup(plain);
    expect(await untilPainted(plain, YELLOW, 1)).toEqual(['Bread and butter']);
  });

  test('two tabs of one article show the same', async () => {
    const [one, other] = [await readPage('/article'), await readPage('/article')];
    await selectWords(other, WORDS);
    await pressKeys(other, ['Tab', 'Enter']);
    await untilPainted(other, YELLOW, 1);
    expect(await untilPainted(one, YELLOW, 1)).toEqual([WORDS]);
    await pressKeys(other, ['Enter']);
    await untilPainted(one, YELLOW, 0);
  });

  test('the badge counts the notes of the tab’s article', async () => {
    const [one, other] = [await readPage('/article'), await readPage('/two')];
    await selectWords(other, WORDS);
    await pressKeys(other, ['Tab', 'Enter']);
    await untilPainted(other, YELLOW, 1);
    const view = await stage.browser.openExtensionPage('popup/popup.html');
    await view.waitFor(async () => {
      const tabs = await chrome.tabs.query({});
      const badges = await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id ?? -1 })));
      return badges.filter((badge) => badge !== '').join() === '1';
    });
    await view.close();
    await Promise.all([one.close(), other.close()]);
  });

  test('what was begun and not saved is offered again after the tab was closed', async () => {
    const page = await readPage('/article');
    await selectWords(page, WORDS);
    await pressKeys(page, ['Tab', 'ArrowRight', 'Enter']);
    await page.keyboard.type('Half a thought');
    // A click on a quote, or another selection, takes nobody's editor away.
    await clickOn(page, QUOTES[0]);
    expect(await page.evaluate(() => CSS.highlights.has('on-record-writing'))).toBe(true);
    // Escape gives up the editor, not what stands in it; the notice has the focus on its Continue.
    await pressKeys(page, ['Escape']);
    await page.waitForFunction(() => document.activeElement?.localName === 'on-record-card');
    await pressKeys(page, ['Enter']);
    await page.waitForFunction(() => CSS.highlights.has('on-record-writing'));
    await page.keyboard.type(' and more');
    await page.close();

    const again = await readPage('/article');
    await again.waitForFunction(() => document.querySelectorAll('on-record-card').length === 1);
    // The panel's host is there before what it says.
    await expect
      .poll(() => panelTexts(stage.browser), { timeout: 20_000 })
      .toEqual([expect.stringContaining('not finished yet')]);
    expect(await keptNotes(stage.browser)).toEqual([]);
    await pressInPanel(stage.browser, again, 'Continue');
    await again.waitForFunction(() => CSS.highlights.has('on-record-writing'));
    await expect
      .poll(() => panelTexts(stage.browser), { timeout: 20_000 })
      .toEqual([expect.stringContaining('Half a thought')]);
    await again.bringToFront();
    await again.keyboard.down('Control');
    await pressKeys(again, ['Enter']);
    await again.keyboard.up('Control');
    expect(await untilKept(stage.browser, 1)).toMatchObject([{ comment: expect.stringContaining('Half a thought') }]);
    await again.close();
  });

  test('two tabs that edit one note lose nothing but what both wrote', async () => {
    const [one, other] = [await readPage('/article'), await readPage('/article')];
    await selectWords(other, WORDS);
    await pressKeys(other, ['Tab', 'Enter']);
    await untilPainted(one, YELLOW, 1);
    for (const page of [one, other]) {
      await page.bringToFront();
      await clickOn(page, WORDS);
      await pressKeys(page, ['Tab', 'Tab', 'Enter']);
    }
    await other.keyboard.type('From the other');
    await pressKeys(other, ['Tab', 'Tab', 'Tab', 'Enter']);
    await one.bringToFront();
    await pressKeys(one, ['Tab']);
    await one.keyboard.type('first');
    await pressKeys(one, ['Enter']);
    await waitUntil('both changes are there', async () => {
      const [note] = await keptNotes(stage.browser);
      return note?.comment === 'From the other' && note.tags.join() === 'first';
    });
    await Promise.all([one.close(), other.close()]);
  });

  test('a note is there once when the background was stopped before', async () => {
    const page = await readPage('/article');
    await stage.browser.stopBackground();
    await page.bringToFront();
    await selectWords(page, WORDS);
    await pressKeys(page, ['Tab', 'Enter']);
    await untilPainted(page, YELLOW, 1);
    expect(await untilKept(stage.browser, 1)).toHaveLength(1);
  });

  test('a page that makes up clicks and keys saves nothing', async () => {
    const page = await readPage('/hostile');
    await page.bringToFront();
    await selectWords(page, WORDS);
    await page.waitForFunction(() => document.querySelectorAll('on-record-card').length === 1);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await keptNotes(stage.browser)).toEqual([]);
    await page.bringToFront();
    await clickOn(page, QUOTES[0]);
    await page.waitForFunction(() => document.querySelectorAll('on-record-card').length === 1);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await keptNotes(stage.browser)).toEqual([]);
    await page.close();
  });

  test('a note whose words have gone is listed as lost', async () => {
    const page = await readPage('/article');
    await selectWords(page, WORDS);
    await pressKeys(page, ['Tab', 'Enter']);
    await untilPainted(page, YELLOW, 1);
    await page.evaluate(() => document.querySelector('#story p:nth-child(2)')?.remove());
    await untilPainted(page, YELLOW, 0);
    const popup = await stage.browser.pressToolbarButton(page);
    await popup.waitFor(() => document.body.textContent.includes('No longer on the page'));
    await popup.close();
  });
});
