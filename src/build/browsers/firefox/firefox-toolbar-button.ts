import type { ExtensionView } from '../extension-view.ts';
import { waitUntil } from '../wait-until.ts';
import type { BidiCommands } from './bidi-commands.ts';
import type { InFirefox } from './firefox-parent-process.ts';
import { viewOfBidiContext } from './view-of-bidi-context.ts';

/**
 * Presses an extension's toolbar button in the newest browser window with a mouse event of the window's own, so that
 * Firefox grants `activeTab` as it does to a reader, and waits for the popup.
 *
 * WebDriver BiDi knows tabs only: see `adoptPopup` for how it comes to know the popup.
 *
 * @param extensionId from the manifest: `on-record@example.org`
 */
export async function pressFirefoxToolbarButton(
  bidi: BidiCommands,
  inFirefox: InFirefox,
  extensionId: string,
): Promise<ExtensionView> {
  await inFirefox(closePopups);
  await waitUntil('no popup is open', () => inFirefox(isNoPopupOpen));
  const widget = extensionId.toLowerCase().replaceAll(/[^a-z0-9_-]/g, '_');
  await inFirefox(clickWidget, widget);
  return untilPopupIsOpen(bidi, inFirefox, extensionId);
}

/** Waits for an extension's popup, however it was opened. */
export async function untilPopupIsOpen(
  bidi: BidiCommands,
  inFirefox: InFirefox,
  extensionId: string,
): Promise<ExtensionView> {
  const context = await waitUntil('the popup is open', () => inFirefox(adoptPopup, extensionId));
  const popup = viewOfBidiContext(bidi, context, {
    isOpen: () => inFirefox(isPopupOpen, context),
    async close() {
      await inFirefox(closePopup, context);
      // A panel that is still closing swallows the next click in the page.
      await waitUntil('the popup is gone', () => inFirefox(isPopupGone, context));
    },
  });
  await popup.waitFor(() => document.readyState === 'complete');
  return popup;
}

/** A popup that a failed test has left open would be closed by the click, and none opened. */
function closePopups(): void {
  const { document } = Services.wm.getMostRecentBrowserWindow();
  for (const popup of document.querySelectorAll('browser.webextension-popup-browser')) {
    popup.closest('panel')?.hidePopup();
  }
}

function isNoPopupOpen(): boolean {
  const { document } = Services.wm.getMostRecentBrowserWindow();
  return Array.from(document.querySelectorAll('browser.webextension-popup-browser')).every(
    (popup) => (popup.closest('panel')?.state ?? 'closed') === 'closed',
  );
}

/** Pins the button to the toolbar, as “Pin to Toolbar” in its menu does, and clicks it. */
function clickWidget(widget: string): void {
  const { CustomizableUI } = ChromeUtils.importESModule(
    'moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs',
  );
  CustomizableUI.addWidgetToArea(`${widget}-browser-action`, CustomizableUI.AREA_NAVBAR);
  const window = Services.wm.getMostRecentBrowserWindow();
  const button = window.document.getElementById(`${widget}-BAP`);
  if (!button) throw new Error(`No toolbar button ${widget}-BAP`);
  const { left, top, width, height } = button.getBoundingClientRect();
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    window.synthesizeMouseEvent(type, left + width / 2, top + height / 2, { button: 0, clickCount: 1 });
  }
}

/**
 * Makes the open popup known to WebDriver BiDi and gives the id it has there, or `null` while none is open.
 *
 * A kludge: `NavigableManager` finds a browsing context by its id among the tabs alone, so it is taught to look among
 * our popups first. From then on scripts, real clicks and screenshots work in the popup as in a tab.
 */
function adoptPopup(extensionId: string): string | null {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const window = Services.wm.getMostRecentBrowserWindow();
  const origin = `moz-extension://${WebExtensionPolicy.getByID(extensionId)?.mozExtensionHostname}`;
  const popup = Array.from(window.document.querySelectorAll('browser.webextension-popup-browser')).find(
    (browser) => browser.currentURI?.spec.startsWith(origin) && browser.closest('panel')?.state === 'open',
  );
  if (!popup) return null;
  popup.permanentKey ??= {};
  const context = NavigableManager.getIdForBrowser(popup);
  if (!NavigableManager.adoptedPopups) {
    const adopted = new Map();
    const findTab = NavigableManager.getBrowserById.bind(NavigableManager);
    NavigableManager.adoptedPopups = adopted;
    NavigableManager.getBrowserById = (id) => adopted.get(id) ?? findTab(id);
  }
  NavigableManager.adoptedPopups.set(context, popup);
  return context;
}

function isPopupOpen(context: string): boolean {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  return NavigableManager.adoptedPopups?.get(context)?.closest('panel')?.state === 'open';
}

function isPopupGone(context: string): boolean {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  return (NavigableManager.adoptedPopups?.get(context)?.closest('panel')?.state ?? 'closed') === 'closed';
}

function closePopup(context: string): void {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  NavigableManager.adoptedPopups?.get(context)?.closest('panel')?.hidePopup();
}
