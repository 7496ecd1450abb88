import browser, { type Menus } from 'webextension-polyfill';

/** Puts one entry into the menu over selected words, in the place of all that we had there. */
export async function offerOnSelection(id: string, title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, title, contexts: ['selection'] });
}

/** Calls back with the tab when the entry is chosen, which lets us into its page. In the background, at load. */
export function listenToMenu(id: string, onChosen: (tabId: number) => void, signal: AbortSignal): void {
  const onClicked = ({ menuItemId }: Menus.OnClickData, tab?: { readonly id?: number | undefined }) => {
    if (menuItemId === id && tab?.id !== undefined) onChosen(tab.id);
  };
  browser.contextMenus.onClicked.addListener(onClicked);
  signal.addEventListener('abort', () => browser.contextMenus.onClicked.removeListener(onClicked));
}
