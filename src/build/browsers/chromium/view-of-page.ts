import type { Page } from 'puppeteer-core';
import type { ExtensionView } from '../extension-view.ts';
import { clickElement } from '../input/click-element.ts';
import { sendableFunction } from '../sendable-function.ts';
import { visibleText } from '../visible-text.ts';
import { waitUntil } from '../wait-until.ts';

/** An extension's page in Chromium, where popups too are puppeteer's pages. */
export function viewOfPage(page: Page): ExtensionView {
  const evaluate: ExtensionView['evaluate'] = async (question, ...args) =>
    JSON.parse(String(await page.evaluate(`(${sendableFunction(question)})(${JSON.stringify(JSON.stringify(args))})`)));
  const waitFor: ExtensionView['waitFor'] = async (question, ...args) => {
    await waitUntil(`${question} is true`, async () => Boolean(await evaluate(question, ...args)));
  };
  const isOpen = async () => !page.isClosed();
  const untilFocused = () => waitFor(() => document.hasFocus());
  return {
    evaluate,
    waitFor,
    text: () => evaluate(visibleText),
    click: (selector) => clickElement({ evaluate, isOpen }, selector, ({ x, y }) => page.mouse.click(x, y)),
    async type(text) {
      await untilFocused();
      await page.keyboard.type(text);
    },
    async press(key) {
      await untilFocused();
      await page.keyboard.press(key);
    },
    screenshot: () => page.screenshot(),
    isOpen,
    close: () => page.close(),
  };
}
