import type { Page } from 'puppeteer-core';
import { waitUntil } from '../wait-until.ts';
import type { InFirefox } from './firefox-parent-process.ts';

/** Opens Firefox's menu over a place of a page with the right button of the mouse, and chooses an entry by its words. */
export async function chooseInFirefoxMenu(
  inFirefox: InFirefox,
  page: Page,
  { x, y }: { readonly x: number; readonly y: number },
  entry: string,
): Promise<void> {
  await page.bringToFront();
  await page.mouse.click(x, y, { button: 'right' });
  await waitUntil(`${entry} is chosen`, () => inFirefox(chooseEntry, entry));
}

function chooseEntry(entry: string): boolean {
  const { document } = Services.wm.getMostRecentBrowserWindow();
  const menu = document.querySelector('menupopup#contentAreaContextMenu');
  if (menu?.state !== 'open') return false;
  const item = [...menu.querySelectorAll('menuitem')].find((item) => item.getAttribute('label') === entry);
  if (!item) throw new Error(`No entry ${entry} in the menu`);
  menu.activateItem(item);
  return true;
}
