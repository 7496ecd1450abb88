import browser from 'webextension-polyfill';

/** Shows a few letters on the toolbar button over one tab, none for `''`. They go when the tab shows another page. */
export async function showBadge(tabId: number, text: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOUR });
    await browser.action.setBadgeText({ tabId, text });
  } catch (error) {
    console.info('On Record has no button over that tab any more', tabId, error);
  }
}

/** Dark, so that both browsers write on it in white. */
const BADGE_COLOUR = '#5a3a00';

/** Opens the popup over the tab that the reader is looking at; a browser that wants a gesture first does not. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch (error) {
    console.info('On Record could not open its popup', error);
  }
}
