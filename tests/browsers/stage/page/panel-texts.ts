import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { BrowserUnderTest } from '../../../../src/build/browsers/browser-under-test.ts';
import { openOnlooker } from '../open-onlooker.ts';
import { lastSeenTab } from './last-seen-tab.ts';

declare const chrome: ExtensionApi & { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };

/**
 * What stands in our panels over a page, fields included: scripts of an extension may look into closed shadow roots.
 * The tab must be the only one that the button was pressed over.
 */
export async function panelTexts(browser: BrowserUnderTest): Promise<readonly string[]> {
  const view = await openOnlooker(browser);
  const texts = await view.evaluate(
    async (tabId) => {
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId },
        func: () =>
          Array.from(document.querySelectorAll<HTMLElement>('on-record-card'), (host) => {
            const root =
              'openOrClosedShadowRoot' in host
                ? (host.openOrClosedShadowRoot as ShadowRoot)
                : chrome.dom.openOrClosedShadowRoot(host);
            const panel = root?.querySelector('style ~ *');
            const fields = panel?.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, [type="text"]');
            return [panel?.textContent, ...Array.from(fields ?? [], ({ value }) => value)].join('\n');
          }),
      });
      return answer?.result as string[];
    },
    await lastSeenTab(view),
  );
  await view.close();
  return texts;
}
