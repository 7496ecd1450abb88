import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS_UNDER_TEST } from '../../../src/build/browsers/browser-under-test.ts';
import { waitUntil } from '../../../src/build/browsers/wait-until.ts';
import { newsPage, QUOTES } from '../stage/page/news-page.ts';
import { untilPainted } from '../stage/page/painted-words.ts';
import { pressKeys, selectWords } from '../stage/page/select-words.ts';
import { setStage } from '../stage/set-stage.ts';

const YELLOW = 'on-record-note-yellow';
const QUOTE = 'on-record-quote';
const WORDS = 'four lanes';
/** Since the page was begun. Pages have brought their paragraphs as late as this. */
const RESTED_MS = 10_000;
const LATE = '“The toll will be paid by the lorries alone, as we said in spring,”';
const LATE_PARAGRAPH = `${LATE} said Margaret Thorne when the first buses had crossed in the afternoon.`;

const PAGES = {
  '/lazy': newsPage(),
  '/framework': newsPage({ headline: 'Bridge drawn again and again' }),
  '/live': newsPage({ headline: 'Bridge opening, as it happens' }),
  '/router': newsPage({ headline: 'Bridge between two stories' }),
  '/back': newsPage({ headline: 'Bridge to come back to' }),
  '/more': newsPage({ headline: 'Bridge with more to read', style: '.cut p:nth-child(n + 3) { display: none }' }),
  '/unfold': newsPage({
    headline: 'Bridge with its end folded away',
    style: '.cut .late { display: none }',
    more: [`<span class="late">${LATE_PARAGRAPH}</span>`],
  }),
  '/elsewhere': { body: '<!doctype html><title>Elsewhere</title><p>Nothing here.</p>' },
};

describe.each(BROWSERS_UNDER_TEST)('a page that lives, in %s,', (name) => {
  const stage = setStage(name, PAGES);

  /** Opens a page and keeps a highlight on it. */
  async function openWithNote(path: string): Promise<Page> {
    const page = await stage.openPage(path);
    await stage.readWithButton(page);
    await page.bringToFront();
    await selectWords(page, WORDS);
    await pressKeys(page, ['Tab', 'Enter']);
    expect(await untilPainted(page, YELLOW, 1)).toEqual([WORDS]);
    return page;
  }

  /** Whether anything of ours was put into the article. */
  const isTouched = (page: Page) =>
    page.evaluate(() => /on-record/.test(document.querySelector('main')?.outerHTML ?? ''));

  /** Rests in a tab of its own from the first test to the last. */
  let resting: Page;

  test('is left to rest, with a note on it', async () => {
    resting = await openWithNote('/lazy');
  });

  test('draws its article anew again and again: marks and notes come back, on the nodes of its own', async () => {
    const page = await openWithNote('/framework');
    await page.evaluate(async () => {
      const story = document.querySelector('#story');
      for (let n = 0; n < 8; n += 1) {
        story?.replaceChildren(...Array.from(story.childNodes, (node) => node.cloneNode(true)));
        await new Promise((resolve) => setTimeout(resolve, 150));
      }
    });
    await page.waitForFunction(
      (names) =>
        names.every((name) =>
          Array.from(CSS.highlights.get(name) ?? []).every(
            (range) => range instanceof Range && !range.collapsed && range.startContainer.isConnected,
          ),
        ),
      {},
      [YELLOW, QUOTE],
    );
    expect(await untilPainted(page, YELLOW, 1)).toEqual([WORDS]);
    expect(await untilPainted(page, QUOTE, 2)).toEqual(QUOTES);
    expect(await isTouched(page)).toBe(false);
    await page.close();
  });

  test('gets new posts on top: notes stay with their words', async () => {
    const page = await openWithNote('/live');
    await page.evaluate(async () => {
      for (let n = 0; n < 10; n += 1) {
        const post = document.createElement('p');
        post.textContent = `At ${n + 10} minutes past noon another hundred people had crossed, the wardens counted.`;
        document.querySelector('#story')?.prepend(post);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    });
    expect(await untilPainted(page, YELLOW, 1)).toEqual([WORDS]);
    const popup = await stage.browser.pressToolbarButton(page);
    // By then the page has said what became of its words.
    await popup.click('.note .entry');
    await popup.waitFor(() => document.querySelector('[role="status"]')?.textContent === 'Note shown on the page');
    expect(await popup.evaluate(() => document.querySelector('.note-state'))).toBeNull();
    await popup.close();
    await page.close();
  });

  test('goes to another story by script, and back: each has its own notes', async () => {
    const page = await openWithNote('/router');
    await page.evaluate(() => {
      const story = document.querySelector('article');
      if (!story) return;
      const first = Array.from(story.childNodes);
      const other = document.createElement('h1');
      other.textContent = 'Ferry sold to the islands';
      const words = document.createElement('p');
      words.textContent =
        'The old ferry was sold on Monday to the islands in the north, where it will carry sheep. '.repeat(4);
      addEventListener('popstate', () => story.replaceChildren(...first));
      history.pushState(null, '', '/router/ferry');
      story.replaceChildren(other, words);
    });
    await untilPainted(page, YELLOW, 0);
    await page.evaluate(() => history.back());
    expect(await untilPainted(page, YELLOW, 1)).toEqual([WORDS]);
    await page.close();
  });

  test('comes back from the browser’s store of pages: marks and notes are there', async () => {
    const page = await openWithNote('/back');
    await page.goto(stage.pages.url('/elsewhere'));
    // Not puppeteer's `goBack`: it waits for the page to load, which Firefox does not do again.
    await page.evaluate(() => history.back());
    await waitUntil('the page is back', () => page.evaluate(() => location.pathname === '/back').catch(() => false));
    await stage.readWithButton(page);
    expect(await untilPainted(page, YELLOW, 1)).toEqual([WORDS]);
    expect(await untilPainted(page, QUOTE, 2)).toEqual(QUOTES);
    await page.close();
  });

  test('unfolds text by a class alone: its quotes are marked', async () => {
    const page = await stage.openPage('/unfold');
    await page.evaluate(() => document.querySelector('#story')?.classList.add('cut'));
    await stage.readWithButton(page);
    expect(await untilPainted(page, QUOTE, 2)).toEqual(QUOTES);
    await page.evaluate(() => document.querySelector('#story')?.classList.remove('cut'));
    expect(await untilPainted(page, QUOTE, 3)).toEqual([...QUOTES, LATE]);
    await page.close();
  });

  test('shows more at a click: the note on what was hidden is where it was', async () => {
    const page = await openWithNote('/more');
    await page.evaluate(() => document.querySelector('#story')?.classList.add('cut'));
    await page.evaluate((text) => {
      const story = document.querySelector('#story');
      const more = document.createElement('p');
      more.textContent = text;
      story?.classList.remove('cut');
      story?.append(more);
    }, LATE_PARAGRAPH);
    expect(await untilPainted(page, QUOTE, 3)).toEqual([...QUOTES, LATE]);
    const popup = await stage.browser.pressToolbarButton(page);
    await popup.waitFor(() => document.querySelectorAll('.note .entry').length === 1);
    await popup.click('.note .entry');
    await popup.waitFor(() => document.querySelector('[role="status"]')?.textContent === 'Note shown on the page');
    await popup.close();
    await page.close();
  });

  test('brings paragraphs late, also after it has rested: their quotes are marked, and the notes stay', async () => {
    await resting.bringToFront();
    await resting.waitForFunction((ms) => performance.now() > ms, {}, RESTED_MS);
    await resting.evaluate((text) => {
      const late = document.createElement('p');
      late.textContent = text;
      document.querySelector('#story')?.append(late);
    }, LATE_PARAGRAPH);
    expect(await untilPainted(resting, QUOTE, 3)).toEqual([...QUOTES, LATE]);
    expect(await untilPainted(resting, YELLOW, 1)).toEqual([WORDS]);
  });
});
