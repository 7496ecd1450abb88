import type { ExtensionView } from '../../../src/build/browsers/extension-view.ts';

/**
 * Waits until a popup shows an article that has been read: its layers can be switched then. Notes are listed before that.
 *
 *     await untilRead(await browser.pressToolbarButton(page));
 */
export async function untilRead(popup: ExtensionView): Promise<void> {
  await popup.waitFor(() => document.querySelector('.layers [type="checkbox"]') !== null);
}
