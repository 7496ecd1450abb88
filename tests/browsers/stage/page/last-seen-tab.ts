import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { ExtensionView } from '../../../../src/build/browsers/extension-view.ts';

declare const chrome: ExtensionApi;

/**
 * The id of the tab that was looked at last, of those that the extension was let into: their addresses alone are seen.
 * Tests before may have left theirs.
 *
 *     await lastSeenTab(await openOnlooker(browser))   // 7; -1 where there is none
 */
export function lastSeenTab(view: ExtensionView): Promise<number> {
  return view.evaluate(async () => {
    const tabs = await chrome.tabs.query({});
    const [tab] = tabs
      .filter(({ url }) => url?.startsWith('http'))
      .sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
    return tab?.id ?? -1;
  });
}
