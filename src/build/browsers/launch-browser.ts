import type { BrowserName, BrowserUnderTest, LaunchOptions } from './browser-under-test.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';

/**
 * Starts a browser with an extension in it, without a window unless asked, and without requests of the browser's own.
 *
 *     const browser = await launchBrowser('firefox', { extensionDir: 'dist/firefox' });
 */
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<BrowserUnderTest> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
