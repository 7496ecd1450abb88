import { once } from 'node:events';
import type { Browser } from 'puppeteer-core';

/**
 * Ends a browser as a crash or a power cut does: nothing in it hears of it.
 *
 *     await killBrowser(running.browser);
 */
export async function killBrowser(browser: Browser): Promise<void> {
  const main = browser.process();
  if (main === null) throw new Error('the browser was not started from here');
  const gone = once(main, 'exit');
  main.kill('SIGKILL');
  await gone;
}
