import * as v from 'valibot';
import type { BrowserUnderTest } from '../../../src/build/browsers/browser-under-test.ts';
import { waitUntil } from '../../../src/build/browsers/wait-until.ts';
import type { Note } from '../../../src/core/notes/note.ts';
import { noteSchema } from '../../../src/core/notes/note-schema.ts';

/** The notes in the extension's own database, without those in the trash, as they lie there. */
export async function keptNotes(browser: BrowserUnderTest): Promise<readonly Note[]> {
  const view = await browser.openExtensionPage('popup/popup.html');
  const rows = await view.evaluate(readRows);
  await view.close();
  return v.parse(v.array(noteSchema), rows).filter(({ deleted }) => deleted === null);
}

/** Waits until as many are kept, and gives them. */
export function untilKept(browser: BrowserUnderTest, count: number): Promise<readonly Note[]> {
  return waitUntil(`${count} notes are kept`, async () => {
    const notes = await keptNotes(browser);
    return notes.length === count && notes;
  });
}

/** Runs in a page of the extension; the database is read as the browser has it, past our own code. */
async function readRows(): Promise<unknown[]> {
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === 'on-record')) return [];
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('on-record');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('notes').objectStore('notes').getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result);
      };
    };
  });
}
