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

function viewOf(tab: Tabs.Tab): TabView | null {
  return tab.id === undefined ? null : { id: tab.id, url: tab.url || null, title: tab.title || null };
}
