import { waitUntil } from '../wait-until.ts';
import type { InFirefox } from './firefox-parent-process.ts';

/** Opens a private window on a page, and waits until it is Firefox's newest, with all its buttons and the page. */
export async function openPrivateWindow(inFirefox: InFirefox, address: string): Promise<void> {
  await inFirefox(open);
  await waitUntil('the private window is there', () => inFirefox(isNewestReadyAndPrivate));
  await inFirefox(load, address);
  await waitUntil('the page is there', () => inFirefox(isLoaded, address));
}

function open(): void {
  Services.wm.getMostRecentBrowserWindow().OpenBrowserWindow({ private: true });
}

function isNewestReadyAndPrivate(): boolean {
  const newest = Services.wm.getMostRecentBrowserWindow();
  return (
    (newest.gBrowserInit?.delayedStartupFinished ?? false) &&
    newest.docShell.QueryInterface(Ci.nsILoadContext).usePrivateBrowsing
  );
}

function load(address: string): void {
  const { gBrowser } = Services.wm.getMostRecentBrowserWindow();
  gBrowser.fixupAndLoadURIString(address, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
}

function isLoaded(address: string): boolean {
  const { selectedBrowser } = Services.wm.getMostRecentBrowserWindow().gBrowser;
  return selectedBrowser.currentURI?.spec === address && !selectedBrowser.webProgress.isLoadingDocument;
}
