import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { BrowserUnderTest } from '../../../../src/build/browsers/browser-under-test.ts';
import { openOnlooker } from '../open-onlooker.ts';

declare const chrome: ExtensionApi;

/**
 * Empties the extension's database, the trash and the drafts too, and has the open pages look again. Before each test:
 * one that failed has left what it kept, and would find it there when it is tried again.
 *
 *     beforeEach(() => forgetAll(browser));
 */
export async function forgetAll(browser: BrowserUnderTest): Promise<void> {
  const view = await openOnlooker(browser);
  await view.evaluate(emptyDatabase);
  await view.close();
}

/** Runs in a page of the extension. */
async function emptyDatabase(): Promise<void> {
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === 'on-record')) return;
  await new Promise((resolve, reject) => {
    const opening = indexedDB.open('on-record');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const tables = Array.from(opening.result.objectStoreNames);
      const emptying = opening.result.transaction(tables, 'readwrite');
      for (const table of tables) emptying.objectStore(table).clear();
      emptying.onabort = () => reject(emptying.error);
      emptying.oncomplete = () => {
        opening.result.close();
        resolve(null);
      };
    };
  });
  await chrome.runtime.sendMessage({ type: 'notes-written' });
}
