import { describe, expect, test } from 'vitest';
import { BROWSERS_UNDER_TEST } from '../../../src/build/browsers/browser-under-test.ts';
import { waitUntil } from '../../../src/build/browsers/wait-until.ts';
import { keptNotes, untilKept } from '../stage/notes/kept-notes.ts';
import { setNotesStage, YELLOW } from '../stage/notes/set-notes-stage.ts';
import { newsPage, QUOTES } from '../stage/page/news-page.ts';
import { clickOn, selectElementOf } from '../stage/page/page-places.ts';
import { untilPainted } from '../stage/page/painted-words.ts';
import { seePanels } from '../stage/page/see-panels.ts';
import { pressKeys, selectWords } from '../stage/page/select-words.ts';

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
  '/hostile': newsPage({ headline: 'Lock gates fail', script: HOSTILE }),
  '/plain': { body: '<!doctype html><title>A list</title><p>Bread and butter, nothing else to say.</p>' },
};

describe.each(BROWSERS_UNDER_TEST)('notes in %s', (name) => {
  const { stage, readPage, openAndClosePopup } = setNotesStage(name, PAGES);

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

  test('a tag of one long word stays within the card', async () => {
    const page = await readPage('/article');
    await selectWords(page, WORDS);
    await pressKeys(page, ['Tab', 'ArrowRight', 'Enter', 'Tab']);
    await page.keyboard.type('Harbourmastersassistants'.repeat(4));
    await pressKeys(page, ['Enter']);
    await untilPainted(page, YELLOW, 1);
    await page.bringToFront();
    await clickOn(page, WORDS);
    const card = await waitUntil('the card is open', async () => {
      const panels = await seePanels(stage.browser);
      return panels.find(({ text }) => text.includes('Harbourmasters')) ?? null;
    });
    expect(card.isCut).toBe(false);
    await page.close();
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

  test('a note whose words have changed has a mark of its own, and its card tells the change', async () => {
    const page = await readPage('/article');
    await selectWords(page, 'The bridge has four lanes, two of them for buses');
    await pressKeys(page, ['Tab', 'Enter']);
    await untilPainted(page, YELLOW, 1);
    await page.evaluate(() => {
      const paragraph = document.querySelector('#story p:nth-child(4)');
      paragraph?.replaceChildren(paragraph.textContent.replace('four', 'six'));
    });
    const now = 'The bridge has six lanes, two of them for buses';
    expect(await untilPainted(page, `${YELLOW}-changed`, 1)).toEqual([now]);
    await untilPainted(page, YELLOW, 0);
    await page.bringToFront();
    await clickOn(page, now);
    const card = await waitUntil('the card is open', async () => {
      const panels = await seePanels(stage.browser);
      return panels.find(({ text }) => text.includes('Text has changed: check')) ?? null;
    });
    expect(card.text).toContain('gone: four');
    expect(card.text).toContain('new: six');
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

  test('a note is there once when the background was stopped before', async () => {
    const page = await readPage('/article');
    await stage.browser.stopBackground();
    await page.bringToFront();
    await selectWords(page, WORDS);
    await pressKeys(page, ['Tab', 'Enter']);
    await untilPainted(page, YELLOW, 1);
    expect(await untilKept(stage.browser, 1)).toHaveLength(1);
  });
});
