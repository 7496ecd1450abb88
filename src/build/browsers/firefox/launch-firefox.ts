import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from '../browser-under-test.ts';
import type { ExtensionView } from '../extension-view.ts';
import { killBrowser } from '../kill-browser.ts';
import { openWindow, type ScreenWindow, screenOf } from '../open-window.ts';
import { untilClosed } from '../until-closed.ts';
import { answerFirefoxPrompt } from './answer-firefox-prompt.ts';
import { chooseInFirefoxMenu } from './choose-in-firefox-menu.ts';
import { findExtensionTabs, openExtensionTab } from './extension-tabs.ts';
import type { InFirefox } from './firefox-parent-process.ts';
import { firefoxProfile } from './firefox-profile.ts';
import { pressFirefoxToolbarButton, untilPopupIsOpen } from './firefox-toolbar-button.ts';
import { openPrivateWindow } from './open-private-window.ts';
import { extensionIdOf } from './running/extension-id-of.ts';
import { installExtension } from './running/install-extension.ts';
import { isBackgroundRunning } from './running/is-background-running.ts';
import { EXTENSION_UUID, type FirefoxOptions, type Running, startFirefox } from './running/start-firefox.ts';
import { stopBackground } from './running/stop-background.ts';
import { untilStarted } from './running/until-started.ts';

/** What Firefox offers beside what both browsers do. */
export type FirefoxUnderTest = BrowserUnderTest & {
  readonly inFirefox: InFirefox;
  /** Opens a private window on a page and presses the button there; the extension needs `inPrivateWindows`. */
  pressToolbarButtonInPrivateWindow(address?: string): Promise<ExtensionView>;
};

/** Firefox ESR with the extension installed. */
export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxUnderTest> {
  const extensionId = await extensionIdOf(options.extensionDir);
  const profile = await firefoxProfile(options.profileDir);
  const window = await openWindow(options.window ?? 'none');
  const origin = `moz-extension://${EXTENSION_UUID}`;
  let running = await startFirefox(options, profile.dir, window, extensionId);
  await installExtension(running, options);
  await untilStarted(running, extensionId);
  return {
    name: 'firefox',
    extensionOrigin: origin,
    inFirefox: (run, ...args) => running.inFirefox(run, ...args),
    openTab: (address) => openTab(running, address),
    ...handsOn(() => running, window, extensionId),
    openExtensionPage: (file) => openExtensionTab(running.bidi, `${origin}/${file}`),
    findExtensionTabs: (file) => findExtensionTabs(running.bidi, `${origin}/${file}`),
    stopBackground: () => stopBackground(running, extensionId),
    isBackgroundRunning: () => isBackgroundRunning(running, extensionId),
    async updateExtension() {
      await installExtension(running, options);
      await untilStarted(running, extensionId);
    },
    async restart(after = 'closing') {
      await (after === 'killing' ? killBrowser(running.browser) : running.browser.close());
      running = await startFirefox(options, profile.dir, window, extensionId);
      await untilStarted(running, extensionId);
    },
    untilClosed: () => untilClosed(running.browser),
    async close() {
      await running.browser.close();
      await window.close();
      await profile.discard();
    },
  };
}

type Hands = Pick<
  FirefoxUnderTest,
  | 'pressToolbarButton'
  | 'pressShortcut'
  | 'chooseInMenu'
  | 'pressToolbarButtonInPrivateWindow'
  | 'answerPermissionPrompt'
>;

/** What is pressed outside of pages, in whichever Firefox runs when it is. */
function handsOn(running: () => Running, window: ScreenWindow, extensionId: string): Hands {
  const press = () => pressFirefoxToolbarButton(running().bidi, running().inFirefox, extensionId);
  return {
    async pressToolbarButton(page) {
      await page.bringToFront();
      return press();
    },
    async pressShortcut(page, keys) {
      await page.bringToFront();
      screenOf(window).press(keys);
      return untilPopupIsOpen(running().bidi, running().inFirefox, extensionId);
    },
    chooseInMenu: (page, place, entry) => chooseInFirefoxMenu(running().inFirefox, page, place, entry),
    async pressToolbarButtonInPrivateWindow(address = 'about:blank') {
      await openPrivateWindow(running().inFirefox, address);
      return press();
    },
    answerPermissionPrompt: (answer) => answerFirefoxPrompt(running().inFirefox, answer),
  };
}

async function openTab({ browser }: Running, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  return page;
}
