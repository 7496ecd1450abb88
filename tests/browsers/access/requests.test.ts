import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS_UNDER_TEST, type BrowserUnderTest } from '../../../src/build/browsers/browser-under-test.ts';
import { launchBrowser } from '../../../src/build/browsers/launch-browser.ts';
import { type LoggingProxy, logRequests } from '../../../src/build/browsers/serve/log-requests.ts';
import { type PageServer, servePages } from '../../../src/build/browsers/serve/serve-pages.ts';
import { layHelloExtension } from '../stage/laying/lay-hello-extension.ts';

/*
 * The measure before it is used: the proxy sees what pages, popup and background ask for, to this very machine too, and
 * the browsers ask for nothing by themselves.
 */
describe.each(BROWSERS_UNDER_TEST)('the logging proxy before %s', (name) => {
  let browser: BrowserUnderTest;
  let pages: PageServer;
  let proxy: LoggingProxy;
  beforeAll(async () => {
    pages = await servePages({ '/': { body: '<!doctype html><title>News</title><link rel="icon" href="data:,">' } });
    proxy = await logRequests({ 'daily.example': pages.host });
    browser = await launchBrowser(name, { extensionDir: await layHelloExtension(name), proxy: proxy.host });
  });
  afterAll(async () => {
    await browser.close();
    await proxy.close();
    await pages.close();
  });

  test('sees the requests of a page and of the popup, and no others', async () => {
    const page = await browser.openTab('http://daily.example/');
    expect(await page.title()).toBe('News');
    const popup = await browser.pressToolbarButton(page);
    await popup.evaluate(async (address) => {
      await fetch(address).catch(() => null);
    }, pages.url('/from-popup'));
    await popup.evaluate(async () => {
      await fetch('https://elsewhere.example/').catch(() => null);
    });
    expect(proxy.requests).toEqual([
      { method: 'GET', url: 'http://daily.example/' },
      { method: 'GET', url: pages.url('/from-popup') },
      { method: 'CONNECT', url: 'elsewhere.example:443' },
    ]);
  });
});
