import { describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { BROWSERS_UNDER_TEST } from '../../../src/build/browsers/browser-under-test.ts';
import { waitUntil } from '../../../src/build/browsers/wait-until.ts';
import { keptNotes } from '../stage/notes/kept-notes.ts';
import { setNotesStage, YELLOW } from '../stage/notes/set-notes-stage.ts';
import { openOnlooker } from '../stage/open-onlooker.ts';
import { newsPage } from '../stage/page/news-page.ts';
import { clickOn } from '../stage/page/page-places.ts';
import { untilPainted } from '../stage/page/painted-words.ts';
import { pressKeys, selectWords } from '../stage/page/select-words.ts';

declare const chrome: ExtensionApi;

const WORDS = 'Her council paid';

const PAGES = { '/article': newsPage(), '/two': newsPage({ headline: 'Ferry sold to the islands' }) };

describe.each(BROWSERS_UNDER_TEST)('notes in tabs in %s', (name) => {
  const { stage, readPage } = setNotesStage(name, PAGES);

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
    const view = await openOnlooker(stage.browser);
    await view.waitFor(async () => {
      const tabs = await chrome.tabs.query({});
      const badges = await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id ?? -1 })));
      return badges.filter((badge) => badge !== '').join() === '1';
    });
    await view.close();
    await Promise.all([one.close(), other.close()]);
  });

  test('two tabs that edit one note lose nothing but what both wrote', async () => {
    const [one, other] = [await readPage('/article'), await readPage('/article')];
    await selectWords(other, WORDS);
    await pressKeys(other, ['Tab', 'Enter']);
    await Promise.all([untilPainted(one, YELLOW, 1), untilPainted(other, YELLOW, 1)]);
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
});
