import browser from 'webextension-polyfill';

/** All sites that the reader has granted, as match patterns, those of the browser's own settings included. */
export async function grantedSites(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Calls back when the reader has granted a site or taken one back, in whatever place. */
export function listenToGrants(onChange: () => void, signal: AbortSignal): void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  });
}

/** Access to sites, for the switches of popup and pages. A pattern is a match pattern. */
export const siteAccess = {
  isGranted: (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] }),
  /** Has the browser ask the reader. To be the first call in a click's handler: after an `await` it is refused. */
  request: (pattern: string): Promise<boolean> => browser.permissions.request({ origins: [pattern] }),
  takeBack: (pattern: string): Promise<boolean> => browser.permissions.remove({ origins: [pattern] }),
  observe: listenToGrants,
};
