import type { Page } from 'puppeteer-core';
import type { ExtensionView } from './extension-view.ts';

/** The browsers that tests and `npm start` drive; Debian's Chromium stands for Chrome. */
export const BROWSERS_UNDER_TEST = ['chromium', 'firefox'] as const;

/** Milliseconds for a browser to start: its first start on a machine reads all of it from a disk that may be slow. */
export const START_TIMEOUT = 90_000;

/** One of `BROWSERS_UNDER_TEST`. */
export type BrowserName = (typeof BROWSERS_UNDER_TEST)[number];

/**
 * A real browser with one extension in it. Both browsers offer the same, so that a test is written once:
 *
 *     describe.each(BROWSERS_UNDER_TEST)('the popup in %s', (name) => {
 *       const browser = await launchBrowser(name, { extensionDir: `dist/…` });
 *       const page = await browser.openTab(pages.url('/article'));
 *       const popup = await browser.pressToolbarButton(page);
 *       await popup.waitFor(() => document.querySelector('h1')?.textContent === 'Headline');
 *
 * Tabs are puppeteer's own `Page`s in both; what belongs to the extension is an `ExtensionView`.
 */
export type BrowserUnderTest = {
  readonly name: BrowserName;
  /** `chrome-extension://<id>` or `moz-extension://<uuid>`, the same over restarts. */
  readonly extensionOrigin: string;
  /** Opens a tab and waits until the page has loaded. */
  openTab(address: string): Promise<Page>;
  /** Presses the extension's real toolbar button over a tab, which grants `activeTab`, and waits for the popup. */
  pressToolbarButton(page: Page): Promise<ExtensionView>;
  /** Presses keys over a tab that open the popup, by their X name: `alt+shift+o`. Needs a window on a virtual screen. */
  pressShortcut(page: Page, keys: string): Promise<ExtensionView>;
  /** Opens the menu over a place of the page, and chooses our entry in it. Needs a window on a virtual screen. */
  chooseInMenu(page: Page, place: { readonly x: number; readonly y: number }, entry: string): Promise<void>;
  /** Opens one of the extension's pages in a tab: `popup/popup.html`. Grants nothing. */
  openExtensionPage(path: string): Promise<ExtensionView>;
  /** The tabs that show one of the extension's pages: `pages/welcome/welcome.html`. */
  findExtensionTabs(path: string): Promise<readonly ExtensionView[]>;
  /** Waits for the browser's own prompt for optional permissions and answers it. Chromium needs a window for it. */
  answerPermissionPrompt(answer: 'allow' | 'deny'): Promise<void>;
  /** Kills Chrome's service worker, or ends Firefox's event page as its idle timer would. */
  stopBackground(): Promise<void>;
  /** Also while it starts or ends: what is about to end may yet go on. */
  isBackgroundRunning(): Promise<boolean>;
  /** Installs what the extension's folder holds now over what is installed, as an update does. */
  updateExtension(): Promise<void>;
  /** Closes the browser, or kills it, and starts it again with the same profile. Pages and views from before are dead. */
  restart(after?: 'closing' | 'killing'): Promise<void>;
  /** Waits until somebody closes the browser. */
  untilClosed(): Promise<void>;
  close(): Promise<void>;
};

/** How a browser is started. Everything but the extension may be left out. */
export type LaunchOptions = {
  /** Folder with the `manifest.json` for this very browser. */
  readonly extensionDir: string;
  /** Where the profile is kept; by default a new one, deleted by `close()`. */
  readonly profileDir?: string;
  /** Where downloads go without a question; by default wherever the browser likes, and Chromium refuses them. */
  readonly downloadDir?: string;
  /** `host:port` through which every request goes, those to 127.0.0.1 included. */
  readonly proxy?: string;
  /**
   * `none`: headless. `virtual`: a window on a display of its own (xvfb and openbox), where Chromium's own prompts can
   * be answered. `real`: a window on the reader's desktop.
   */
  readonly window?: 'none' | 'virtual' | 'real';
  /** Whether the page that our extension opens at its first install stays; by default it is closed in a new profile. */
  readonly welcome?: 'open' | 'closed';
  /** Lets the extension into Firefox's private windows. */
  readonly inPrivateWindows?: boolean;
};
