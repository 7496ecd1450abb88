import type { Page } from 'puppeteer-core';

/**
 * Waits until what is typed goes into the card that has opened in a page: it is there a moment before it has the focus,
 * and a menu that has just closed has the window's keys a moment longer.
 *
 *     await untilCardHasFocus(page);
 *     await page.keyboard.type('Is she still the mayor?');
 */
export async function untilCardHasFocus(page: Page): Promise<void> {
  await page.waitForFunction(() => document.hasFocus() && document.activeElement?.localName === 'on-record-card');
}
