import type { InFirefox } from './firefox-parent-process.ts';
import { waitUntil } from './wait-until.ts';

/** Opens a private window, and waits until it is Firefox's newest, with all its buttons. */
export async function openPrivateWindow(inFirefox: InFirefox): Promise<void> {
  await inFirefox(open);
  await waitUntil('the private window is there', () => inFirefox(isNewestReadyAndPrivate));
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
