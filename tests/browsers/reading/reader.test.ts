import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS_UNDER_TEST } from '../../../src/build/browsers/browser-under-test.ts';
import { LAYERS } from '../../../src/messages/layers/layers.ts';
import { newsPage, QUOTES } from '../stage/page/news-page.ts';
import { paintedWords, untilPainted } from '../stage/page/painted-words.ts';
import { setStage } from '../stage/set-stage.ts';

const QUOTE = 'on-record-quote';

/** Throws wherever it can, and breaks what scripts like ours live on. */
const HOSTILE = `
  const broken = () => { throw new Error('broken by the page'); };
  for (const name of ['map', 'filter', 'flatMap', 'find', 'push']) Array.prototype[name] = broken;
  for (const name of ['get', 'set', 'has']) Map.prototype[name] = broken;
  window.Highlight = window.MutationObserver = window.Promise = window.AbortController = broken;
  Document.prototype.createElement = Element.prototype.attachShadow = Document.prototype.createTreeWalker = broken;
  Object.defineProperty(Node.prototype, 'textContent', { get: broken });
  addEventListener('click', broken);
  new Date().noSuchMethod();`;

const PAGES = {
  '/article': newsPage(),
  '/two-widths': newsPage({
    style: '.narrow { display: none }',
    more: [
      '<span class="narrow">“We have a second copy for small screens of what we said,” said Margaret Thorne.</span>',
    ],
  }),
  '/strict': newsPage({
    headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" },
  }),
  '/hostile': newsPage({ script: HOSTILE }),
};

describe.each(BROWSERS_UNDER_TEST)('the reader in %s', (name) => {
  const stage = setStage(name, PAGES);

  /** Opens a page and reads it with the real button; gives it painted, the popup closed. */
  async function readPage(path: string): Promise<Page> {
    const page = await stage.openPage(path);
    await stage.readWithButton(page);
    await untilPainted(page, QUOTE, QUOTES.length);
    return page;
  }

  test('paints quotes and names, and leaves the document as it was', async () => {
    const page = await stage.openPage('/article');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    await stage.readWithButton(page);
    expect(await untilPainted(page, QUOTE, 2)).toEqual(QUOTES);
    expect(await paintedWords(page, 'on-record-person')).toContain('Margaret Thorne');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('does not quote what a style sheet hides', async () => {
    const page = await readPage('/two-widths');
    expect(await paintedWords(page, QUOTE)).toEqual(QUOTES);
  });

  test('is put into a page once, however often the button is pressed', async () => {
    const page = await readPage('/article');
    await page.evaluate(() => {
      document.addEventListener('on-record-take-over', () => document.body.setAttribute('data-second', ''));
    });
    await stage.readWithButton(page);
    expect(await paintedWords(page, QUOTE)).toEqual(QUOTES);
    expect(await page.evaluate(() => document.body.hasAttribute('data-second'))).toBe(false);
  });

  test('paints again when the page clears the registry', async () => {
    const page = await readPage('/article');
    await page.evaluate(() => CSS.highlights.clear());
    expect(await untilPainted(page, QUOTE, 2)).toEqual(QUOTES);
  });

  test('paints again when the page renders its article again', async () => {
    const page = await readPage('/article');
    // Asked at once: a moment later it may be painted again.
    const left = await page.evaluate((name) => {
      const story = document.querySelector('#story');
      if (story) story.innerHTML = `${story.innerHTML}`;
      return Array.from(CSS.highlights.get(name) ?? [], String);
    }, QUOTE);
    expect(left).not.toEqual(QUOTES);
    await untilPainted(page, QUOTE, 2);
    await page.waitForFunction(
      (first) => String([...(CSS.highlights.get('on-record-quote') ?? [])][0]) === first,
      {},
      QUOTES[0],
    );
  });

  test('reads the next article of a page that changes its address and its text by script', async () => {
    const page = await readPage('/article');
    await page.evaluate(() => {
      history.pushState(null, '', '/next');
      const story = document.querySelector('#story p:nth-child(2)');
      story?.replaceChildren(
        '“The bridge is closed until the wind has gone, whatever anybody says,” said Margaret Thorne.',
      );
    });
    await page.waitForFunction(() =>
      String([...(CSS.highlights.get('on-record-quote') ?? [])][0]).startsWith('“The bridge is closed'),
    );
  });

  test('works on a page that forbids all styles and scripts', async () => {
    const page = await readPage('/strict');
    expect(await paintedWords(page, QUOTE)).toEqual(QUOTES);
  });

  test('works on a page whose scripts throw and break the built-ins', async () => {
    const page = await stage.openPage('/hostile');
    const popup = await stage.browser.pressToolbarButton(page);
    await popup.waitFor(() => document.querySelectorAll('.entry').length === 2);
    await popup.close();
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(LAYERS.length);
  });
});
