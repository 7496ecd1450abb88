import * as v from 'valibot';
import type { BrowserUnderTest } from '../../../../src/build/browsers/browser-under-test.ts';
import { waitUntil } from '../../../../src/build/browsers/wait-until.ts';
import type { Note } from '../../../../src/core/notes/note.ts';
import { noteSchema } from '../../../../src/core/notes/schemas/note-schema.ts';
import { keptRows } from './kept-rows.ts';

/** The notes in the extension's own database, without those in the trash, as they lie there. */
export async function keptNotes(browser: BrowserUnderTest): Promise<readonly Note[]> {
  const rows = await keptRows(browser, 'notes');
  return v.parse(v.array(noteSchema), rows).filter(({ deleted }) => deleted === null);
}

/** Waits until as many are kept, and gives them. */
export function untilKept(browser: BrowserUnderTest, count: number): Promise<readonly Note[]> {
  return waitUntil(`${count} notes are kept`, async () => {
    const notes = await keptNotes(browser);
    return notes.length === count && notes;
  });
}
