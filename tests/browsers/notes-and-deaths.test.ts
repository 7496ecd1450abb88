import { describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { BROWSERS_UNDER_TEST } from '../../src/build/browsers/browser-under-test.ts';
import { untilKept } from './kept-notes.ts';
import { newsPage } from './news-page.ts';
import { untilPainted } from './painted-words.ts';
import { pressKeys, selectWords } from './select-words.ts';
import { setStage } from './set-stage.ts';

declare const chrome: ExtensionApi;

/** What `holdNotes` leaves in its page. */
declare let held: { isReleased: boolean; waits: number };

const YELLOW = 'on-record-note-yellow';

describe.each(BROWSERS_UNDER_TEST)('a note, when the background dies in %s,', (name) => {
  const stage = setStage(name, { '/article': newsPage() });

  test('between receipt and commit, is there once', async () => {
    const page = await stage.openPage('/article');
    await stage.readWithButton(page);
    await page.bringToFront();
    await selectWords(page, 'four lanes');
    await pressKeys(page, ['Tab', 'Enter']);
    await untilPainted(page, YELLOW, 1);

    const holder = await stage.browser.openExtensionPage('popup/popup.html');
    await holder.evaluate(holdNotes);
    await page.bringToFront();
    await selectWords(page, 'Her council paid');
    await pressKeys(page, ['Tab', 'Enter']);
    // The request is in the background by now, and waits for the notes: nothing can be committed.
    await holder.waitFor(() => held.waits > 200);
    await stage.browser.stopBackground();
    await holder.evaluate(() => {
      held.isReleased = true;
    });
    expect(await untilPainted(page, YELLOW, 2)).toContain('Her council paid');
    expect(await untilKept(stage.browser, 2)).toHaveLength(2);
    await holder.close();
    await page.close();
  });

  test('between commit and answer, is there once: who heard no answer asks again', async () => {
    // No page is open that would hear of the change, ask for its notes, and start the background again.
    const notes = await untilKept(stage.browser, 2);
    const view = await stage.browser.openExtensionPage('popup/popup.html');
    const request = {
      type: 'change-notes',
      id: crypto.randomUUID(),
      at: new Date().toISOString(),
      draft: null,
      articles: [met(notes[0]?.articleId ?? '', stage.pages.url('/article'))],
      changes: [{ kind: 'create', note: { ...notes[0], id: crypto.randomUUID(), comment: 'Once' } }],
    };
    const ask = () => view.evaluate((request) => chrome.runtime.sendMessage(request), request);
    const first = await ask();
    await stage.browser.stopBackground();
    expect(first).toMatchObject({ ok: true });
    expect(await ask()).toEqual(first);
    expect(await untilKept(stage.browser, 3)).toHaveLength(3);
    await view.close();
  });
});

/** Keeps a transaction on the notes alive, so that no other can write, until it is released. */
async function holdNotes(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('on-record');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const store = database.transaction('notes', 'readwrite').objectStore('notes');
  Object.assign(globalThis, { held: { isReleased: false, waits: 0 } });
  const wait = () => {
    held.waits += 1;
    if (held.isReleased) database.close();
    else store.count().onsuccess = wait;
  };
  wait();
}

function met(id: string, url: string) {
  const facts = { headline: null, outlet: null, authors: [], published: null, modified: null, lang: 'en' };
  return { article: { id, url, ...facts }, addresses: [url] };
}
