import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS_UNDER_TEST, type BrowserUnderTest } from '../../../src/build/browsers/browser-under-test.ts';
import { launchBrowser } from '../../../src/build/browsers/launch-browser.ts';
import { type PageServer, servePages } from '../../../src/build/browsers/serve/serve-pages.ts';
import { layExtension } from '../stage/laying/lay-extension.ts';
import { newsPage, QUOTES } from '../stage/page/news-page.ts';
import { untilRead } from '../stage/until-read.ts';

describe.each(BROWSERS_UNDER_TEST)('models that are missing or damaged, in %s,', (name) => {
  let browser: BrowserUnderTest;
  let pages: PageServer;
  beforeAll(async () => {
    pages = await servePages({ '/article': newsPage() });
    const extensionDir = await layExtension(name);
    await rm(path.join(extensionDir, 'learned/english/speakers.txt'));
    await writeFile(path.join(extensionDir, 'models/en.bin'), 'damaged');
    browser = await launchBrowser(name, { extensionDir });
  });
  afterAll(async () => {
    await browser.close();
    await pages.close();
  });

  test('are done without: rules find quotes and names, and the popup says so', async () => {
    const popup = await browser.pressToolbarButton(await browser.openTab(pages.url('/article')));
    await untilRead(popup);
    expect(await popup.text()).toContain('Here quotes and speakers are found by rules alone');
    expect(await popup.evaluate(() => [...document.querySelectorAll('.words')].map((e) => e.textContent))).toEqual([
      ...QUOTES,
    ]);
    await popup.click('#tab-actors');
    await popup.waitFor(() => document.body.textContent?.includes('Here names are found by rules'));
    expect(await popup.text()).toContain('Margaret Thorne');
  });
});
