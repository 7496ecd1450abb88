import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { BROWSERS_UNDER_TEST, type BrowserUnderTest } from '../../../src/build/browsers/browser-under-test.ts';
import type { ExtensionView } from '../../../src/build/browsers/extension-view.ts';
import { launchBrowser } from '../../../src/build/browsers/launch-browser.ts';
import { waitUntil } from '../../../src/build/browsers/wait-until.ts';
import { layHelloExtension } from '../stage/laying/lay-hello-extension.ts';

declare const chrome: ExtensionApi;

/*
 * Found, in Chromium 156 and Firefox ESR 153:
 * - Both browsers' real prompts can be answered: Firefox's from its own code, headless; Chromium's with the keyboard, in
 *   a window on a virtual screen.
 * - In Chromium the popup closes as the prompt opens, so that what follows a grant cannot be the popup's business.
 */
describe.each(BROWSERS_UNDER_TEST)('access to a site in %s', (name) => {
  let browser: BrowserUnderTest;
  let onlooker: ExtensionView;
  beforeAll(async () => {
    browser = await launchBrowser(name, { extensionDir: await layHelloExtension(name), window: 'virtual' });
    onlooker = await browser.openExtensionPage('popup.html');
  });
  afterAll(() => browser.close());

  test('is not given when the prompt is answered with no', async () => {
    await clickInPopup('#grant');
    await browser.answerPermissionPrompt('deny');
    expect(await onlooker.evaluate(grantedSites)).toEqual([]);
  });

  test('is given when the prompt is answered with yes, and outlives a restart', async () => {
    await clickInPopup('#grant');
    await browser.answerPermissionPrompt('allow');
    await untilGranted(['http://127.0.0.1/*']);
    await browser.restart();
    onlooker = await browser.openExtensionPage('popup.html');
    expect(await onlooker.evaluate(grantedSites)).toEqual(['http://127.0.0.1/*']);
  });

  test('is taken back by a click, without a prompt', async () => {
    const popup = await clickInPopup('#take-back');
    await untilGranted([]);
    await popup.close();
  });

  async function clickInPopup(selector: string): Promise<ExtensionView> {
    const popup = await browser.pressToolbarButton(await browser.openTab('about:blank'));
    await popup.click(selector);
    return popup;
  }

  async function untilGranted(sites: readonly string[]): Promise<void> {
    await waitUntil(
      `access is given to [${sites}]`,
      async () => `${await onlooker.evaluate(grantedSites)}` === `${sites}`,
    );
  }
});

async function grantedSites(): Promise<readonly string[]> {
  return (await chrome.permissions.getAll()).origins ?? [];
}
