import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BrowserName, BrowserUnderTest, LaunchOptions } from './browser-under-test.ts';
import { launchChromium } from './chromium/launch-chromium.ts';
import { launchFirefox } from './firefox/launch-firefox.ts';
import { waitUntil } from './wait-until.ts';

/**
 * Starts a browser with an extension in it, without a window unless asked, and without requests of the browser's own.
 *
 *     const browser = await launchBrowser('firefox', { extensionDir: 'dist/firefox' });
 */
export async function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<BrowserUnderTest> {
  const browser = await (name === 'chromium' ? launchChromium(options) : launchFirefox(options));
  const hasWelcomePage = existsSync(path.join(options.extensionDir, WELCOME_PAGE));
  const welcome = options.welcome ?? (options.profileDir === undefined ? 'closed' : 'open');
  if (hasWelcomePage && welcome === 'closed') await closeWelcomePage(browser);
  return browser;
}

const WELCOME_PAGE = 'pages/welcome/welcome.html';

/** It opens by itself a moment after the start, and would take the focus from whatever is looked at then. */
async function closeWelcomePage(browser: BrowserUnderTest): Promise<void> {
  const page = await waitUntil('the welcome page is open', async () => {
    const [page] = await browser.findExtensionTabs(WELCOME_PAGE);
    return page ?? null;
  });
  await page.close();
}
