import type { BrowserUnderTest } from '../../../../src/build/browsers/browser-under-test.ts';
import { openOnlooker } from '../open-onlooker.ts';

/**
 * The rows of a table of the extension's database, as the browser has them, past our own code.
 *
 *     await keptRows(browser, 'drafts')   // [] where there is no database yet
 */
export async function keptRows(browser: BrowserUnderTest, table: 'notes' | 'drafts'): Promise<readonly unknown[]> {
  const view = await openOnlooker(browser);
  const rows = await view.evaluate(readRows, table);
  await view.close();
  return rows;
}

/** Runs in a page of the extension. */
async function readRows(table: string): Promise<unknown[]> {
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === 'on-record')) return [];
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('on-record');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction(table).objectStore(table).getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result);
      };
    };
  });
}
