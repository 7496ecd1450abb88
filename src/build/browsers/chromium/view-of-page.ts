import type { Page } from 'puppeteer-core';
import type { ExtensionView } from '../extension-view.ts';
import { sendableFunction } from '../sendable-function.ts';
import { visibleText } from '../visible-text.ts';
import { waitUntil } from '../wait-until.ts';

/** An extension's page in Chromium, where popups too are puppeteer's pages. */
export function viewOfPage(page: Page): ExtensionView {
  const evaluate: ExtensionView['evaluate'] = async (question, ...args) =>
    JSON.parse(String(await page.evaluate(`(${sendableFunction(question)})(${JSON.stringify(JSON.stringify(args))})`)));
  return {
    evaluate,
    async waitFor(question, ...args) {
      await waitUntil(`${question} is true`, async () => Boolean(await evaluate(question, ...args)));
    },
    text: () => evaluate(visibleText),
    async click(selector) {
      // A click may close the popup before puppeteer has lifted the button again.
      await page.click(selector).catch((error: unknown) => {
        if (!page.isClosed()) throw error;
      });
    },
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key),
    screenshot: () => page.screenshot(),
    isOpen: async () => !page.isClosed(),
    close: () => page.close(),
  };
}
