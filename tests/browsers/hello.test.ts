import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS_UNDER_TEST, type BrowserUnderTest } from '../../src/build/browsers/browser-under-test.ts';
import { launchBrowser } from '../../src/build/browsers/launch-browser.ts';
import { layHelloExtension } from './lay-hello-extension.ts';

describe.each(BROWSERS_UNDER_TEST)('an extension in %s', (name) => {
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    browser = await launchBrowser(name, { extensionDir: await layHelloExtension(name) });
  });
  afterAll(() => browser.close());

  test('its popup opens when the real toolbar button is pressed, and can be read', async () => {
    const page = await browser.openTab('data:text/html,<h1>News');
    const popup = await browser.pressToolbarButton(page);
    await popup.waitFor(() => document.querySelector('#count')?.textContent === 'Counted to 1');
    expect(await popup.text()).toContain('Hello');
    await popup.close();
    expect(await popup.isOpen()).toBe(false);
  });

  test('its storage is kept when the browser is started again', async () => {
    await browser.restart();
    const page = await browser.openTab('data:text/html,<h1>News');
    const popup = await browser.pressToolbarButton(page);
    await popup.waitFor(() => document.querySelector('#count')?.textContent === 'Counted to 2');
  });
});
