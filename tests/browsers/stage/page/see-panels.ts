import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { BrowserUnderTest } from '../../../../src/build/browsers/browser-under-test.ts';
import { openOnlooker } from '../open-onlooker.ts';
import { lastSeenTab } from './last-seen-tab.ts';

declare const chrome: ExtensionApi & { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };

/** One of our panels over a page: what stands in it, fields included, and whether it is wider than what is seen of it. */
type Panel = { readonly text: string; readonly isCut: boolean };

/**
 * Our panels over a page: scripts of an extension may look into closed shadow roots. The tab must be the only one that the
 * button was pressed over.
 */
export async function seePanels(browser: BrowserUnderTest): Promise<readonly Panel[]> {
  const view = await openOnlooker(browser);
  const panels = await view.evaluate(
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
            const text = [panel?.textContent, ...Array.from(fields ?? [], ({ value }) => value)].join('\n');
            return { text, isCut: panel !== null && panel !== undefined && panel.scrollWidth > panel.clientWidth };
          }),
      });
      return answer?.result as Panel[];
    },
    await lastSeenTab(view),
  );
  await view.close();
  return panels;
}
