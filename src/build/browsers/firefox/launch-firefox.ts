import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import * as v from 'valibot';
import { type BrowserUnderTest, type LaunchOptions, START_TIMEOUT } from '../browser-under-test.ts';
import type { ExtensionView } from '../extension-view.ts';
import { killBrowser } from '../kill-browser.ts';
import { openWindow, type ScreenWindow, screenOf } from '../open-window.ts';
import { untilClosed } from '../until-closed.ts';
import { waitUntil } from '../wait-until.ts';
import { answerFirefoxPrompt } from './answer-firefox-prompt.ts';
import { type BidiCommands, bidiCommands } from './bidi-commands.ts';
import { chooseInFirefoxMenu } from './choose-in-firefox-menu.ts';
import { findExtensionTabs, openExtensionTab } from './extension-tabs.ts';
import { firefoxParentProcess, type InFirefox } from './firefox-parent-process.ts';
import { type FirefoxPreferences, firefoxPreferences } from './firefox-preferences.ts';
import { firefoxProfile } from './firefox-profile.ts';
import { pressFirefoxToolbarButton, untilPopupIsOpen } from './firefox-toolbar-button.ts';
import { openPrivateWindow } from './open-private-window.ts';

/** Firefox chooses a random UUID for each installed extension unless told one. */
const EXTENSION_UUID = '0a0b0c0d-1111-4222-8333-444455556666';

/** What Firefox offers beside what both browsers do. */
export type FirefoxUnderTest = BrowserUnderTest & {
  readonly inFirefox: InFirefox;
  /** Opens a private window on a page and presses the button there; the extension needs `inPrivateWindows`. */
  pressToolbarButtonInPrivateWindow(address?: string): Promise<ExtensionView>;
};

/**
 * Firefox ESR with the extension installed for good, unsigned, which its release builds refuse: a temporary add-on
 * would be gone after a restart.
 */
export async function launchFirefox(
  options: LaunchOptions & { readonly preferences?: FirefoxPreferences },
): Promise<FirefoxUnderTest> {
  const extensionId = await extensionIdOf(options.extensionDir);
  const profile = await firefoxProfile(options.profileDir);
  const window = await openWindow(options.window ?? 'none');
  const origin = `moz-extension://${EXTENSION_UUID}`;
  let running = await start(options, profile.dir, window, extensionId);
  await install(running, options);
  await untilStarted(running, extensionId);
  return {
    name: 'firefox',
    extensionOrigin: origin,
    inFirefox: (run, ...args) => running.inFirefox(run, ...args),
    openTab: (address) => openTab(running, address),
    async pressToolbarButton(page) {
      await page.bringToFront();
      return pressFirefoxToolbarButton(running.bidi, running.inFirefox, extensionId);
    },
    async pressShortcut(page, keys) {
      await page.bringToFront();
      screenOf(window).press(keys);
      return untilPopupIsOpen(running.bidi, running.inFirefox, extensionId);
    },
    chooseInMenu: (page, place, entry) => chooseInFirefoxMenu(running.inFirefox, page, place, entry),
    async pressToolbarButtonInPrivateWindow(address = 'about:blank') {
      await openPrivateWindow(running.inFirefox, address);
      return pressFirefoxToolbarButton(running.bidi, running.inFirefox, extensionId);
    },
    openExtensionPage: (file) => openExtensionTab(running.bidi, `${origin}/${file}`),
    findExtensionTabs: (file) => findExtensionTabs(running.bidi, `${origin}/${file}`),
    answerPermissionPrompt: (answer) => answerFirefoxPrompt(running.inFirefox, answer),
    stopBackground: () => stopBackground(running, extensionId),
    isBackgroundRunning: () => isBackgroundRunning(running, extensionId),
    async updateExtension() {
      await install(running, options);
      await untilStarted(running, extensionId);
    },
    async restart(after = 'closing') {
      await (after === 'killing' ? killBrowser(running.browser) : running.browser.close());
      running = await start(options, profile.dir, window, extensionId);
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

type Running = { readonly browser: Browser; readonly bidi: BidiCommands; readonly inFirefox: InFirefox };

async function start(
  options: LaunchOptions & { readonly preferences?: FirefoxPreferences },
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

async function openTab({ browser }: Running, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  return page;
}

async function stopBackground({ inFirefox }: Running, extensionId: string): Promise<void> {
  await inFirefox(
    async (id) => WebExtensionPolicy.getByID(id)?.extension.terminateBackground({ ignoreDevToolsAttached: true }),
    extensionId,
  );
}

function isBackgroundRunning({ inFirefox }: Running, extensionId: string): Promise<boolean> {
  return inFirefox((id) => WebExtensionPolicy.getByID(id)?.extension.backgroundState !== 'stopped', extensionId);
}

const MANIFEST = v.object({ browser_specific_settings: v.object({ gecko: v.object({ id: v.string() }) }) });

async function extensionIdOf(extensionDir: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(path.join(extensionDir, 'manifest.json'), 'utf8'));
  return v.parse(MANIFEST, manifest).browser_specific_settings.gecko.id;
}

async function install({ bidi }: Running, options: LaunchOptions): Promise<void> {
  const packed = await mkdtemp(path.join(tmpdir(), 'on-record-package-'));
  const archive = path.join(packed, 'extension.xpi');
  // `-0`: packing it would take longer than it saves.
  const { status, stderr } = spawnSync('zip', ['-q', '-0', '-r', archive, '.'], {
    cwd: options.extensionDir,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`zip failed on ${options.extensionDir}: ${stderr}`);
  await bidi.send('webExtension.install', {
    extensionData: { type: 'archivePath', path: archive },
    'moz:permanent': true,
    'moz:allowPrivateBrowsing': options.inPrivateWindows ?? false,
  });
  await rm(packed, { recursive: true });
}

/** The toolbar button appears when the extension has started. */
async function untilStarted({ inFirefox }: Running, extensionId: string): Promise<void> {
  await waitUntil('the extension has started', () =>
    inFirefox((id) => WebExtensionPolicy.getByID(id)?.active ?? false, extensionId),
  );
}
