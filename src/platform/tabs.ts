import browser, { type Tabs } from 'webextension-polyfill';

/** A tab as far as we may see it: its address and title only where the reader gave access. */
export type TabView = { readonly id: number; readonly url: string | null; readonly title: string | null };

/** The tab that the reader is looking at, in the window that was used last. */
export async function findActiveTab(): Promise<TabView | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab ? viewOf(tab) : null;
}

/** A tab by its id; `null` if it was closed. */
export async function findTab(tabId: number): Promise<TabView | null> {
  try {
    return viewOf(await browser.tabs.get(tabId));
  } catch {
    return null; // The only error of `tabs.get`: there is no such tab.
  }
}

/** The tabs whose page is loaded and matches one of the patterns; only those that we may see. */
export async function findTabsOn(patterns: readonly string[]): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ url: [...patterns], discarded: false });
  return tabs.flatMap(({ id }) => id ?? []);
}

/** Opens one of our own pages in a tab of its own: `pages/welcome/welcome.html`. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

function viewOf(tab: Tabs.Tab): TabView | null {
  return tab.id === undefined ? null : { id: tab.id, url: tab.url || null, title: tab.title || null };
}
