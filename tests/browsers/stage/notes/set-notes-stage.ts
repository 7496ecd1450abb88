import type { Page } from 'puppeteer-core';
import { beforeEach } from 'vitest';
import type { BrowserName } from '../../../../src/build/browsers/browser-under-test.ts';
import type { ServedPage } from '../../../../src/build/browsers/serve/serve-pages.ts';
import { type Stage, setStage } from '../set-stage.ts';
import { forgetAll } from './forget-all.ts';

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

/** Sets the stage for the tests around this call; each begins with nothing kept. */
export function setNotesStage(name: BrowserName, served: Readonly<Record<string, ServedPage>>): NotesStage {
  const stage = setStage(name, served);
  beforeEach(() => forgetAll(stage.browser));
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
