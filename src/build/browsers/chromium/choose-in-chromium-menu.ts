import type { Page } from 'puppeteer-core';
import type { VirtualScreen } from '../open-window.ts';
import { waitUntil } from '../wait-until.ts';
import { pressUntil } from './press-until.ts';
import { stillPicture } from './still-picture.ts';

/**
 * Opens Chromium's menu over a place of a page with the right button of the mouse, and chooses an entry by its first
 * letter, which must be the only entry's: no protocol knows of the menu.
 */
export async function chooseInChromiumMenu(
  screen: VirtualScreen,
  page: Page,
  { x, y }: { readonly x: number; readonly y: number },
  entry: string,
): Promise<void> {
  await page.bringToFront();
  const before = await stillPicture(screen);
  await page.mouse.click(x, y, { button: 'right' });
  await waitUntil('the menu is shown', async () => (await screen.picture()) !== before);
  const menu = await stillPicture(screen);
  await pressUntil(screen, entry.charAt(0).toLowerCase(), async () => (await screen.picture()) !== menu);
}
