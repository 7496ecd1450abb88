import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { askPage } from '../browsers/ask-page.ts';
import type { BrowserUnderTest } from '../browsers/browser-under-test.ts';
import { installBrowsers } from '../browsers/install-browsers.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { type PageServer, servePages } from '../browsers/serve/serve-pages.ts';
import { describePage } from './describe-page.ts';
import { parseStartOptions, type StartOptions } from './start-options.ts';

/**
 * `npm start`: builds the extension and opens a browser with it on an article. On a desktop the window stays until it
 * is closed; without one, what was found is printed and pictures of it are saved.
 */
const OUT = 'out';

await start(parseStartOptions(process.argv.slice(2)));

async function start(options: StartOptions): Promise<void> {
  installBrowsers();
  const built = spawnSync('npx', ['tsx', 'src/build/main.ts'], { stdio: 'inherit' });
  if (built.status !== 0) throw new Error('The build failed');
  const hasDesktop = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const pages = await serveFile(options.page);
  const browser = await launchBrowser(options.browser, {
    extensionDir: options.browser === 'chromium' ? 'dist/chrome' : 'dist/firefox',
    window: hasDesktop ? 'real' : 'none',
  });
  try {
    await show(browser, pages?.url(pathOf(options.page)) ?? options.page);
    if (hasDesktop) await browser.untilClosed();
  } finally {
    await browser.close();
    await pages?.close();
  }
}

/** A file is served, since extensions may not read `file:` addresses unless the reader allows it. */
async function serveFile(page: string): Promise<PageServer | null> {
  return /^https?:/.test(page) ? null : servePages({ [pathOf(page)]: { body: await readFile(page) } });
}

/** Not `/`: that is where home pages stand. */
function pathOf(page: string): string {
  return `/${encodeURIComponent(path.basename(page))}`;
}

async function show(browser: BrowserUnderTest, address: string): Promise<void> {
  const page = await browser.openTab(address);
  const popup = await browser.pressToolbarButton(page);
  const view = await askPage(popup);
  console.log(view === null ? await popup.text() : describePage(view));
  await mkdir(OUT, { recursive: true });
  await save(`${browser.name}-popup.png`, await popup.screenshot());
  await save(`${browser.name}-page.png`, await page.screenshot({ fullPage: true }));
}

async function save(name: string, png: Uint8Array): Promise<void> {
  const file = path.join(OUT, name);
  await writeFile(file, png);
  console.log(`Saved ${file}`);
}
