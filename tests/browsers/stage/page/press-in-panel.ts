import type { Page } from 'puppeteer-core';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import type { BrowserUnderTest } from '../../../../src/build/browsers/browser-under-test.ts';
import { waitUntil } from '../../../../src/build/browsers/wait-until.ts';
import { openOnlooker } from '../open-onlooker.ts';
import { lastSeenTab } from './last-seen-tab.ts';

declare const chrome: ExtensionApi & { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };

/** Clicks with the mouse on a button of our panels over a page, by its words. See `panelTexts`. */
export async function pressInPanel(browser: BrowserUnderTest, page: Page, words: string): Promise<void> {
  const place = await waitUntil(`there is a button ${words}`, () => placeOfButton(browser, words));
  await page.bringToFront();
  await page.mouse.click(place.x, place.y);
}

async function placeOfButton(browser: BrowserUnderTest, words: string): Promise<{ x: number; y: number } | null> {
  const view = await openOnlooker(browser);
  const tabId = await lastSeenTab(view);
  const place = await view.evaluate(
    async ({ tabId, words }) => {
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId },
        args: [words],
        func: (words: string) => {
          for (const host of document.querySelectorAll<HTMLElement>('on-record-card')) {
            const root =
              'openOrClosedShadowRoot' in host
                ? (host.openOrClosedShadowRoot as ShadowRoot)
                : chrome.dom.openOrClosedShadowRoot(host);
            for (const button of root?.querySelectorAll('button') ?? []) {
              if (button.textContent !== words) continue;
              const { left, top, width, height } = button.getBoundingClientRect();
              return { x: left + width / 2, y: top + height / 2 };
            }
          }
          return null;
        },
      });
      return answer?.result as { x: number; y: number } | null;
    },
    { tabId, words },
  );
  await view.close();
  return place;
}
