import { describe, expect, test } from 'vitest';
import { BROWSERS_UNDER_TEST } from '../../../src/build/browsers/browser-under-test.ts';
import { waitUntil } from '../../../src/build/browsers/wait-until.ts';
import { highlight, met } from '../../core/notes/sample-notes.ts';
import { askForChanges } from '../stage/notes/ask-for-changes.ts';
import { keptNotes, untilKept } from '../stage/notes/kept-notes.ts';
import { keptRows } from '../stage/notes/kept-rows.ts';
import { setNotesStage, YELLOW } from '../stage/notes/set-notes-stage.ts';
import { newsPage, QUOTES } from '../stage/page/news-page.ts';
import { clickOn } from '../stage/page/page-places.ts';
import { untilPainted } from '../stage/page/painted-words.ts';
import { panelTexts } from '../stage/page/panel-texts.ts';
import { pressInPanel } from '../stage/page/press-in-panel.ts';
import { pressKeys, selectWords } from '../stage/page/select-words.ts';
import { untilCardHasFocus } from '../stage/page/until-card-has-focus.ts';

const WORDS = 'Her council paid';

const PAGES = { '/article': newsPage() };

describe.each(BROWSERS_UNDER_TEST)('a note that was begun in %s', (name) => {
  const { stage, readPage } = setNotesStage(name, PAGES);

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
    await untilCardHasFocus(again);
    await again.keyboard.down('Control');
    await pressKeys(again, ['Enter']);
    await again.keyboard.up('Control');
    expect(await untilKept(stage.browser, 1)).toMatchObject([{ comment: expect.stringContaining('Half a thought') }]);
    await again.close();
  });

  test('Escape closes a list of tags that is open in it, and only then the editor', async () => {
    const view = await stage.browser.openExtensionPage('popup/popup.html');
    await askForChanges(view, [{ kind: 'create', note: highlight(1, { tags: ['harbour'] }) }], [met(1)]);
    await view.close();
    const page = await readPage('/article');
    await selectWords(page, WORDS);
    await pressKeys(page, ['Tab', 'ArrowRight', 'Enter']);
    await page.keyboard.type('Half a thought');
    // The tags in use were asked for before that.
    await waitUntil('the draft is kept', async () => (await keptRows(stage.browser, 'drafts')).length === 1);
    await page.bringToFront();
    await pressKeys(page, ['Tab']);
    await page.keyboard.type('har');
    await pressKeys(page, ['Escape']);
    expect(await page.evaluate(() => CSS.highlights.has('on-record-writing'))).toBe(true);
    await pressKeys(page, ['Escape']);
    await page.waitForFunction(() => !CSS.highlights.has('on-record-writing'));
    await pressInPanel(stage.browser, page, 'Discard');
    await page.close();
  });

  test('what was begun, and what was saved, is there when the browser was killed over it', async () => {
    const page = await readPage('/article');
    await selectWords(page, 'on the quay');
    await pressKeys(page, ['Tab', 'Enter']);
    expect(await untilKept(stage.browser, 1)).toHaveLength(1);
    await page.bringToFront();
    await selectWords(page, WORDS);
    await pressKeys(page, ['Tab', 'ArrowRight', 'Enter']);
    await page.keyboard.type('Half a thought');
    // Nobody says goodbye to the page: what was written is kept when its writer pauses.
    await waitUntil('the draft is kept', async () => {
      const drafts = await keptRows(stage.browser, 'drafts');
      return JSON.stringify(drafts).includes('Half a thought');
    });
    await stage.browser.restart('killing');

    const again = await readPage('/article');
    expect(await untilPainted(again, YELLOW, 1)).toEqual(['on the quay']);
    await expect
      .poll(() => panelTexts(stage.browser), { timeout: 20_000 })
      .toEqual([expect.stringContaining('not finished yet')]);
    await pressInPanel(stage.browser, again, 'Continue');
    await expect
      .poll(() => panelTexts(stage.browser), { timeout: 20_000 })
      .toEqual([expect.stringContaining('Half a thought')]);
    await again.close();
  });
});
