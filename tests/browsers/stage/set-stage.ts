import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { BrowserName, BrowserUnderTest } from '../../../src/build/browsers/browser-under-test.ts';
import { launchBrowser } from '../../../src/build/browsers/launch-browser.ts';
import { type PageServer, type ServedPage, servePages } from '../../../src/build/browsers/serve/serve-pages.ts';
import { layExtension } from './laying/lay-extension.ts';
import { untilRead } from './until-read.ts';

/** A browser with the extension in it, and pages to read, for the tests of one `describe`. */
export type Stage = {
  readonly browser: BrowserUnderTest;
  readonly pages: PageServer;
  /** Opens a page in a new tab. */
  openPage(path: string): Promise<Page>;
  /** Presses the real button over a page, waits until its article has been read, and closes the popup. */
  readWithButton(page: Page): Promise<void>;
};

/** Sets the stage before the tests around this call, and clears it after them. Until then it is empty. */
export function setStage(name: BrowserName, served: Readonly<Record<string, ServedPage>>): Stage {
  let set: { browser: BrowserUnderTest; pages: PageServer } | null = null;
  const stage = () => {
    if (set === null) throw new Error('The stage is set before the tests, not before that');
    return set;
  };
  beforeAll(async () => {
    set = {
      pages: await servePages(served),
      browser: await launchBrowser(name, { extensionDir: await layExtension(name) }),
    };
  });
  afterAll(async () => {
    await stage().browser.close();
    await stage().pages.close();
  });
  return {
    get browser() {
      return stage().browser;
    },
    get pages() {
      return stage().pages;
    },
    openPage: (path) => stage().browser.openTab(stage().pages.url(path)),
    async readWithButton(page) {
      const popup = await stage().browser.pressToolbarButton(page);
      await untilRead(popup);
      await popup.close();
    },
  };
}
