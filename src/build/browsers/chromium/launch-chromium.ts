import path from 'node:path';
import puppeteer, { type Browser, type Extension, type Page, type Target } from 'puppeteer-core';
import { type BrowserUnderTest, type LaunchOptions, START_TIMEOUT } from '../browser-under-test.ts';
import type { ExtensionView } from '../extension-view.ts';
import { killBrowser } from '../kill-browser.ts';
import { openWindow, type ScreenWindow, screenOf } from '../open-window.ts';
import { profileFolder } from '../profile-folder.ts';
import { untilClosed } from '../until-closed.ts';
import { waitUntil } from '../wait-until.ts';
import { answerChromiumPrompt } from './answer-chromium-prompt.ts';
import { chooseInChromiumMenu } from './choose-in-chromium-menu.ts';
import { viewOfPage } from './view-of-page.ts';

/**
 * Debian's Chromium with an unpacked extension. `--load-extension` and not puppeteer's `installExtension`, since what
 * that installs is gone after a restart; the id is worked out from the folder's path and so stays the same.
 */
export async function launchChromium(options: LaunchOptions): Promise<BrowserUnderTest> {
  const profile = await profileFolder(options.profileDir);
  const window = await openWindow(options.window ?? 'none');
  let running = await start(options, profile.dir, window);
  return {
    name: 'chromium',
    extensionOrigin: `chrome-extension://${running.extension.id}`,
    openTab: (address) => openTab(running, address),
    pressToolbarButton: (page) => openPopup(running, page, () => page.triggerExtensionAction(running.extension)),
    pressShortcut: (page, keys) => openPopup(running, page, async () => screenOf(window).press(keys)),
    chooseInMenu: (page, place, entry) => chooseInChromiumMenu(screenOf(window), page, place, entry),
    openExtensionPage: async (file) => viewOfPage(await openTab(running, addressOf(running, file))),
    async findExtensionTabs(file) {
      const pages = await running.browser.pages();
      return pages.filter((page) => page.url() === addressOf(running, file)).map(viewOfPage);
    },
    answerPermissionPrompt: (answer) => answerChromiumPrompt(window, answer),
    stopBackground: () => closeWorkers(running),
    isBackgroundRunning: async () => workersOf(running).length > 0,
    async updateExtension() {
      await running.browser.installExtension(path.resolve(options.extensionDir));
      running = { ...running, extension: await onlyExtension(running.browser) };
    },
    async restart(after = 'closing') {
      await (after === 'killing' ? killBrowser(running.browser) : running.browser.close());
      running = await start(options, profile.dir, window);
    },
    untilClosed: () => untilClosed(running.browser),
    async close() {
      await running.browser.close();
      await window.close();
      await profile.discard();
    },
  };
}

/** A busy machine may need two goes. */
const DYING_MS = 3000;

async function closeWorkers(running: Running): Promise<void> {
  // Whoever waits for an answer asks again at once, and starts another worker: only these have to die.
  const alive = workersOf(running);
  const undead = () => workersOf(running).filter((worker) => alive.includes(worker));
  await waitUntil('the worker is dead', async () => {
    for (const target of undead()) await closeWorker(target);
    return waitUntil('it has gone', async () => undead().length === 0, DYING_MS).catch(() => false);
  });
}

async function closeWorker(target: Target): Promise<void> {
  try {
    await (await target.worker())?.close();
  } catch (error) {
    // It died under our hands, which is what was wanted.
    if (!String(error).includes('No session with given id')) throw error;
  }
}

type Running = { readonly browser: Browser; readonly extension: Extension };

async function start(options: LaunchOptions, profileDir: string, window: ScreenWindow): Promise<Running> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: '/usr/bin/chromium',
    timeout: START_TIMEOUT,
    pipe: true,
    enableExtensions: true,
    headless: !window.isVisible,
    defaultViewport: null,
    userDataDir: profileDir,
    env: window.environment,
    ...(options.downloadDir !== undefined && {
      downloadBehavior: { policy: 'allow', downloadPath: options.downloadDir } as const,
    }),
    args: [
      // The sandbox refuses to run as root, which is what CI runs as.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--load-extension=${path.resolve(options.extensionDir)}`,
      `--disable-features=${DISABLED_FEATURES}`,
      '--window-position=0,0',
      '--window-size=1280,1000',
      '--lang=en-GB',
      ...SILENCE,
      ...(options.proxy === undefined ? [] : proxied(options.proxy)),
    ],
  });
  return { browser, extension: await onlyExtension(browser) };
}

const DISABLED_FEATURES = [
  'AutofillServerCommunication',
  'NetworkTimeServiceQuerying',
  'DisableLoadExtensionCommandLineSwitch',
  // What drops down under the address bar: pages that each start would draw, for a second of a core.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

/**
 * Hosts that Chromium asks whatever its flags say (signing in, a component on demand). It is made to find them nowhere,
 * and not to ask the proxy: a proxy's log then holds what pages and the extension asked for. These hosts alone would be
 * missing from it.
 */
const CHROMIUMS_OWN_HOSTS = ['accounts.google.com', 'update.googleapis.com'];

/** Beside puppeteer's own flags. */
const SILENCE = [
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-pings',
  `--host-resolver-rules=${CHROMIUMS_OWN_HOSTS.map((host) => `MAP ${host} ~NOTFOUND`)}`,
];

/** Without `<-loopback>`, requests to this very machine would pass the proxy by. */
function proxied(proxy: string): readonly string[] {
  return [`--proxy-server=${proxy}`, `--proxy-bypass-list=${['<-loopback>', ...CHROMIUMS_OWN_HOSTS].join(';')}`];
}

function onlyExtension(browser: Browser): Promise<Extension> {
  return waitUntil('the extension is installed', async () => {
    const [extension] = (await browser.extensions()).values();
    return extension ?? null;
  });
}

async function openTab({ browser }: Running, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  return page;
}

function addressOf({ extension }: Running, file: string): string {
  return `chrome-extension://${extension.id}/${file}`;
}

function workersOf({ browser, extension }: Running): readonly Target[] {
  return browser
    .targets()
    .filter(
      (target) => target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${extension.id}/`),
    );
}

/** Does what opens the popup over a tab, and waits for it. */
async function openPopup(
  { browser, extension }: Running,
  page: Page,
  open: () => Promise<void>,
): Promise<ExtensionView> {
  const known = new Set(browser.targets());
  await page.bringToFront();
  await open();
  const target = await browser.waitForTarget(
    (target) =>
      !known.has(target) && target.type() === 'page' && target.url().startsWith(`chrome-extension://${extension.id}/`),
  );
  const popup = viewOfPage(await target.asPage());
  await popup.waitFor(() => document.readyState === 'complete');
  return popup;
}
