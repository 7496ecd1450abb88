import puppeteer, { type Browser } from 'puppeteer-core';
import { type LaunchOptions, START_TIMEOUT } from '../../browser-under-test.ts';
import type { ScreenWindow } from '../../open-window.ts';
import { type BidiCommands, bidiCommands } from '../bidi-commands.ts';
import { firefoxParentProcess, type InFirefox } from '../firefox-parent-process.ts';
import { type FirefoxPreferences, firefoxPreferences } from '../firefox-preferences.ts';

/** Firefox chooses a random UUID for each installed extension unless told one. */
export const EXTENSION_UUID = '0a0b0c0d-1111-4222-8333-444455556666';

/** What Firefox is started with. */
export type FirefoxOptions = LaunchOptions & { readonly preferences?: FirefoxPreferences };

/** A Firefox that runs, and the ways into it. */
export type Running = { readonly browser: Browser; readonly bidi: BidiCommands; readonly inFirefox: InFirefox };

/** Starts Firefox ESR over a profile, in a window or without one. */
export async function startFirefox(
  options: FirefoxOptions,
  profileDir: string,
  window: ScreenWindow,
  extensionId: string,
): Promise<Running> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: '/usr/bin/firefox-esr',
    timeout: START_TIMEOUT,
    headless: !window.isVisible,
    defaultViewport: null,
    userDataDir: profileDir,
    env: { ...window.environment, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    args: ['--remote-allow-system-access', '--width=1280', '--height=1000'],
    extraPrefsFirefox: {
      ...firefoxPreferences(extensionId, EXTENSION_UUID, options.proxy ?? null),
      ...(options.downloadDir !== undefined && downloadsTo(options.downloadDir)),
      ...options.preferences,
    },
  });
  const bidi = bidiCommands(browser);
  return { browser, bidi, inFirefox: await firefoxParentProcess(bidi) };
}

/** `2`: the folder named beside it. */
function downloadsTo(dir: string): FirefoxPreferences {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': dir,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
  };
}
