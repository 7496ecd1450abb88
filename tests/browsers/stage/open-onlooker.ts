import type { BrowserUnderTest } from '../../../src/build/browsers/browser-under-test.ts';
import type { ExtensionView } from '../../../src/build/browsers/extension-view.ts';

/**
 * Opens a page of the extension in which none of our code runs: a style sheet, which is there in half the time that the
 * popup takes. What is evaluated in it may do what any page of the extension may.
 *
 *     const onlooker = await openOnlooker(browser);
 *     await onlooker.evaluate(() => chrome.storage.local.get('layers'));
 */
export function openOnlooker(browser: BrowserUnderTest): Promise<ExtensionView> {
  return browser.openExtensionPage('highlights.css');
}
