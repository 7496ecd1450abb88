import type { Page } from 'puppeteer-core';
import type { VirtualScreen } from '../open-window.ts';
import { waitUntil } from '../wait-until.ts';
import { pressUntil } from './press-until.ts';

/** Milliseconds after which a menu that has not come will not come, and a key that has not chosen was not heard. */
const PATIENCE = 5000;

/**
 * Opens Chromium's menu over a place of a page with the right button of the mouse, and chooses an entry by its first
 * letter, which must be the only entry's. No protocol knows of the menu: it is there as long as there is a window more.
 */
export async function chooseInChromiumMenu(
  screen: VirtualScreen,
  page: Page,
  { x, y }: { readonly x: number; readonly y: number },
  entry: string,
): Promise<void> {
  await page.bringToFront();
  const others = new Set(screen.windows());
  const isShown = async () => screen.windows().some((window) => !others.has(window));
  await waitUntil('the menu is shown', async () => {
    await page.mouse.click(x, y, { button: 'right' });
    return waitUntil('it has come', isShown, PATIENCE).catch(() => false);
  });
  await pressUntil(screen, entry.charAt(0).toLowerCase(), async () => !(await isShown()), PATIENCE);
}
