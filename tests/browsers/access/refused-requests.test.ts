import { describe, expect, test } from 'vitest';
import type { Browser as ExtensionApi } from 'webextension-polyfill';
import { BROWSERS_UNDER_TEST } from '../../../src/build/browsers/browser-under-test.ts';
import { articleFromText } from '../../../src/core/article/article-from-text.ts';
import { newsPage } from '../stage/page/news-page.ts';
import { setStage } from '../stage/set-stage.ts';

declare const chrome: ExtensionApi;

const PDF = '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>';

const PAGES = {
  '/article': newsPage(),
  '/report.pdf': { body: PDF, headers: { 'content-type': 'application/pdf' } },
};

describe.each(BROWSERS_UNDER_TEST)('in %s', (name) => {
  const stage = setStage(name, PAGES);

  test('the popup says that a page of the browser’s cannot be read', async () => {
    const page = await stage.browser.openTab(name === 'chromium' ? 'chrome://version/' : 'about:blank');
    const popup = await stage.browser.pressToolbarButton(page);
    await popup.waitFor(() => document.body.textContent?.includes('This page belongs to the browser'));
    await popup.close();
  });

  test('the popup says that a PDF cannot be read', async () => {
    const page = await stage.openPage('/report.pdf');
    const popup = await stage.browser.pressToolbarButton(page);
    await popup.waitFor(() => document.body.textContent?.includes('This is a PDF'));
    await popup.close();
  });

  test('a tab is not read without the reader’s click', async () => {
    const page = await stage.openPage('/article');
    const own = await stage.browser.openExtensionPage('popup/popup.html');
    const answers = await own.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return Promise.all(tabs.map(({ id }) => chrome.runtime.sendMessage({ type: 'read-tab', tabId: id })));
    });
    expect(answers.length).toBeGreaterThan(1);
    expect(answers).toContainEqual({ ok: false, failure: { kind: 'no-access' } });
    expect(answers).not.toContainEqual({ ok: true, value: null });
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await own.close();
  });

  test('the background refuses a wrong shape and a wrong sender', async () => {
    const own = await stage.browser.openExtensionPage('popup/popup.html');
    const analyse = { type: 'analyse', article: articleFromText('“We won,” said Ada Byron.') };
    const answers = await own.evaluate(
      (messages) => Promise.all(messages.map((message) => chrome.runtime.sendMessage(message))),
      [{ type: 'read-tab' }, { type: 'read-tab', tabId: '1' }, { type: 'read-tab', tabId: 1, force: true }, analyse],
    );
    expect(answers).toEqual(Array(4).fill({ ok: false, failure: { kind: 'refused' } }));
    await own.close();
  });
});
