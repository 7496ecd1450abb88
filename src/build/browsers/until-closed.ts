import type { Browser } from 'puppeteer-core';

/** Waits until a browser is gone: its last window was closed, or it crashed. */
export async function untilClosed(browser: Browser): Promise<void> {
  if (!browser.connected) return;
  await new Promise((resolve) => browser.once('disconnected', resolve));
}
