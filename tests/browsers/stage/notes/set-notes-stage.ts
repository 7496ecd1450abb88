import type { Page } from 'puppeteer-core';
import { afterEach } from 'vitest';
import type { BrowserName } from '../../../../src/build/browsers/browser-under-test.ts';
import type { ServedPage } from '../../../../src/build/browsers/serve/serve-pages.ts';
import { openOnlooker } from '../open-onlooker.ts';
import { type Stage, setStage } from '../set-stage.ts';
import { askForChanges } from './ask-for-changes.ts';
import { keptNotes } from './kept-notes.ts';

/** The highlight of a new note. */
export const YELLOW = 'on-record-note-yellow';

/** A stage on which notes are kept. */
export type NotesStage = {
  readonly stage: Stage;
  /** Opens a page in a new tab, has it read, and brings it to the front. */
  readonly readPage: (path: string) => Promise<Page>;
  /** Presses the button over a page that may be no article, waits until the popup says something, and closes it. */
  readonly openAndClosePopup: (page: Page) => Promise<void>;
};

/** Sets the stage for the tests around this call; after each of them its notes are deleted. */
export function setNotesStage(name: BrowserName, served: Readonly<Record<string, ServedPage>>): NotesStage {
  const stage = setStage(name, served);
  afterEach(() => forgetAll(stage));
  const openAndClosePopup = async (page: Page) => {
    const popup = await stage.browser.pressToolbarButton(page);
    await popup.waitFor(() => document.querySelector('h1, h2') !== null);
    await popup.close();
  };
  const readPage = async (path: string) => {
    const page = await stage.openPage(path);
    if (path === '/plain') await openAndClosePopup(page);
    else await stage.readWithButton(page);
    await page.bringToFront();
    return page;
  };
  return { stage, readPage, openAndClosePopup };
}

async function forgetAll({ browser }: Stage): Promise<void> {
  const notes = await keptNotes(browser);
  if (notes.length === 0) return;
  const view = await openOnlooker(browser);
  await askForChanges(
    view,
    notes.map(({ id }) => ({ kind: 'delete', noteId: id })),
  );
  await view.close();
}
