import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS_UNDER_TEST, type BrowserUnderTest } from '../../../src/build/browsers/browser-under-test.ts';
import type { ExtensionView } from '../../../src/build/browsers/extension-view.ts';
import { launchBrowser } from '../../../src/build/browsers/launch-browser.ts';
import { type PageServer, servePages } from '../../../src/build/browsers/serve/serve-pages.ts';
import { waitUntil } from '../../../src/build/browsers/wait-until.ts';
import { pageAddresses } from '../../../src/core/article/address/page-addresses.ts';
import type { MetArticle } from '../../../src/core/notes/kept-article.ts';
import type { Note } from '../../../src/core/notes/note.ts';
import { article, articleId, highlight, keptQuote, pageNote, passage } from '../../core/notes/sample-notes.ts';
import { layExtension } from '../stage/laying/lay-extension.ts';
import { askForChanges } from '../stage/notes/ask-for-changes.ts';
import { forgetAll } from '../stage/notes/forget-all.ts';
import { newsPage, QUOTES } from '../stage/page/news-page.ts';

const FOUR_LANES = 'The bridge has four lanes, two of them for buses';
const OLD_FERRY = 'the old ferry will be kept for a year';
const OFFICE_HOURS = 'The ferry office opens at eight on every day but Sunday, when it opens at ten.';
const LAST_WORDS = 'the very last lamp on the quay was lit at nine';

const LONG = newsPage({
  more: [
    ...Array.from({ length: 40 }, (_, n) => `On day ${n + 1} of the works the water rose by ${n + 2} hands at noon.`),
    `When the crowd had gone, ${LAST_WORDS}, as on every other evening.`,
  ],
});

const PAGES = {
  '/list': LONG,
  '/jump': LONG,
  '/edit': newsPage(),
  '/draft': newsPage(),
  '/delete': newsPage(),
  '/two': newsPage(),
  '/plain': { body: `<!doctype html><title>Opening hours</title><p>${OFFICE_HOURS}</p>` },
  '/sheet.pdf': { body: '%PDF-1.4', headers: { 'content-type': 'application/pdf' } },
} as const;

type Path = keyof typeof PAGES;
const PATHS: readonly string[] = Object.keys(PAGES);

describe.each(BROWSERS_UNDER_TEST)('the notes in the popup of %s', (name) => {
  let browser: BrowserUnderTest;
  let pages: PageServer;
  /** Another window of ours, open all the time. */
  let elsewhere: ExtensionView;
  beforeAll(async () => {
    pages = await servePages(PAGES);
    browser = await launchBrowser(name, { extensionDir: await layExtension(name) });
    elsewhere = await browser.openExtensionPage('popup/popup.html');
  });
  afterAll(async () => {
    await browser.close();
    await pages.close();
  });

  beforeEach(() => forgetAll(browser));

  const numberOf = (path: Path) => 1 + PATHS.indexOf(path);

  function articleOn(path: Path): MetArticle {
    const url = pages.url(path);
    return { article: article(numberOf(path), { url }), addresses: pageAddresses(url, null) };
  }

  /** Keeps notes on a page, as another window does. */
  async function keep(path: Path, notes: readonly Note[]): Promise<void> {
    const here = notes.map((note) => ({ ...note, articleId: articleId(numberOf(path)) }));
    await askForChanges(
      elsewhere,
      here.map((note) => ({ kind: 'create', note })),
      [articleOn(path)],
    );
  }

  /** Presses the real button over a page, and waits for its notes. */
  async function openPopup(path: Path, count: number): Promise<{ readonly popup: ExtensionView; readonly page: Page }> {
    const page = await browser.openTab(pages.url(path));
    const popup = await browser.pressToolbarButton(page);
    await untilListed(popup, count);
    return { popup, page };
  }

  test('are listed in the order of the page, each with what is known of it', async () => {
    await keep('/list', [
      highlight(1, { passage: passage(9000, LAST_WORDS), colour: 'green', tags: ['light'] }),
      highlight(2, { passage: passage(1, 'a tunnel that nobody had ever thought of digging') }),
      keptQuote(3, { passage: passage(9, QUOTES[1]), said: saidBy('Michael Okafor'), comment: 'Who are the two?' }),
      pageNote(4, { comment: 'For Monday' }),
    ]);
    const { popup } = await openPopup('/list', 4);
    await popup.waitFor(() => document.querySelector('.note-state') !== null);
    expect(await digests(popup)).toEqual([
      'Yellow note: Note on the page For Monday',
      `Yellow note: Michael Okafor ${QUOTES[1]} Who are the two?`,
      `Green note: ${LAST_WORDS} light`,
      'Yellow note: a tunnel that nobody had ever thought of digging No longer on the page It stood in: a tunnel that nobody had ever thought of digging she said.',
    ]);
    expect(await popup.evaluate(() => document.querySelector('[aria-selected="true"]')?.textContent)).toBe('Notes 4');
    await popup.close();
  });

  test('stand at the side that their own writing begins at', async () => {
    const words = 'جسر لم يفكر فيه أحد';
    await keep('/list', [
      highlight(1, { passage: { ...passage(1, words), paragraph: `${words} قالت.` }, comment: 'من قال؟' }),
      pageNote(2, { comment: 'ليوم الاثنين' }),
    ]);
    const { popup } = await openPopup('/list', 2);
    await popup.waitFor(() => document.querySelector('.note-paragraph') !== null);
    const gaps = await popup.evaluate(() =>
      Array.from(document.querySelectorAll('.words, .note-paragraph, .note-comment'), (line) => {
        const ink = document.createRange();
        ink.selectNodeContents(line);
        return Math.round(line.getBoundingClientRect().right - ink.getBoundingClientRect().right);
      }),
    );
    expect(gaps).toEqual([0, 0, 0, 0]);
    await popup.close();
  });

  test('keep the button in sight that was pressed last, when below them is said what became of it', async () => {
    await keep('/list', [
      ...Array.from({ length: 5 }, (_, n) => pageNote(n + 2, { comment: 'For Monday' })),
      highlight(1, { passage: passage(1, 'a tunnel that nobody had ever thought of digging') }),
    ]);
    const { popup } = await openPopup('/list', 6);
    await popup.waitFor(() => document.querySelector('.note-search') !== null);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.note-search')?.focus());
    await popup.press('Enter');
    await popup.waitFor(() => document.querySelector('.notice') !== null);
    const [button, panel] = await popup.evaluate(() =>
      ['.note-search', '#panel-notes'].map((each) =>
        Math.round(document.querySelector(each)?.getBoundingClientRect().bottom ?? 0),
      ),
    );
    expect(button).toBeLessThanOrEqual(panel ?? 0);
    await popup.close();
  });

  test('lead to their words on the page, with the keyboard alone', async () => {
    await keep('/jump', [
      keptQuote(11, { passage: passage(9, QUOTES[0]), said: saidBy('Margaret Thorne') }),
      highlight(12, { passage: passage(9000, LAST_WORDS) }),
    ]);
    const { popup, page } = await openPopup('/jump', 2);
    await popup.waitFor(() => document.querySelectorAll('.note .entry').length === 2);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.note .entry')?.focus());
    await popup.press('ArrowDown');
    await popup.press('Enter');
    await popup.waitFor(() => document.querySelector('[role="status"]')?.textContent === 'Note shown on the page');
    await waitUntil('the page is scrolled down', () => page.evaluate(() => window.scrollY > 300));
    await popup.close();
  });

  test('can be edited: what is saved is there when the popup opens again', async () => {
    await keep('/edit', [highlight(21, { passage: passage(9, FOUR_LANES) })]);
    const { popup, page } = await openPopup('/edit', 1);
    await edit(popup);
    await popup.type('Count them');
    await popup.press('Tab');
    await popup.type('to check, lanes');
    await popup.press('Enter');
    await popup.waitFor(() => document.querySelector('.notice')?.textContent === 'Note savedUndo');
    await popup.close();
    const again = await browser.pressToolbarButton(page);
    await untilListed(again, 1);
    expect(await digests(again)).toEqual([`Yellow note: ${FOUR_LANES} Count them to check lanes`]);
    await again.close();
  });

  test('have their text again that was being written when a click closed the popup', async () => {
    await keep('/draft', [highlight(51, { passage: passage(9, FOUR_LANES) })]);
    const { popup, page } = await openPopup('/draft', 1);
    await edit(popup);
    await popup.type('Half a sent');
    await waitUntil('the draft is stored', async () => (await popup.evaluate(storedDrafts)).includes('Half a sent'));
    await popup.close();
    const again = await browser.pressToolbarButton(page);
    await again.waitFor(() => document.querySelector('textarea')?.value === 'Half a sent');
    await again.click('.note-editor [type="submit"]');
    await again.waitFor(() => document.querySelector('.notice')?.textContent === 'Note savedUndo');
    await again.close();
  });

  test('can be deleted, and come back with Undo, with the keyboard alone', async () => {
    await keep('/delete', [
      highlight(31, { passage: passage(9, FOUR_LANES) }),
      highlight(32, { passage: passage(9, OLD_FERRY) }),
    ]);
    const { popup } = await openPopup('/delete', 2);
    await popup.evaluate(() => document.querySelector<HTMLElement>('.note-delete')?.focus());
    await popup.press('Enter');
    await untilListed(popup, 1);
    await popup.waitFor(() => document.activeElement?.textContent === 'Undo');
    await popup.press('Enter');
    await untilListed(popup, 2);
    await popup.waitFor(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Edit note: The bridge'));
    await popup.close();
  });

  test('follow at once what another window does, and leave alone what is being written', async () => {
    await keep('/two', [highlight(41, { passage: passage(9, FOUR_LANES) })]);
    const { popup } = await openPopup('/two', 1);
    await edit(popup);
    await popup.type('Half a sent');
    await keep('/two', [highlight(42, { passage: passage(9, OLD_FERRY) })]);
    await untilListed(popup, 2);
    await askForChanges(elsewhere, [{ kind: 'delete', noteId: highlight(41).id }]);
    await popup.waitFor(() => document.querySelector('.field-warning') !== null);
    expect(await popup.evaluate(() => document.querySelector('textarea')?.value)).toBe('Half a sent');
    await popup.click('.note-editor [type="submit"]');
    await popup.waitFor(() => document.querySelector('.notice')?.textContent === 'Note savedUndo');
    await waitUntil('the note is back with its text', async () =>
      (await digests(popup)).includes(`Yellow note: ${FOUR_LANES} Half a sent`),
    );
    await popup.close();
  });

  test.each([
    { path: '/plain', title: 'No article on this page' },
    { path: '/sheet.pdf', title: 'This is a PDF' },
  ] as const)('are listed with the reason where there is no more: $title', async ({ path, title }) => {
    await keep(path, [highlight(numberOf(path) * 100, { passage: passage(0, OFFICE_HOURS) })]);
    const page = await browser.openTab(pages.url(path));
    const popup = await browser.pressToolbarButton(page);
    await untilListed(popup, 1);
    await popup.waitFor((title) => document.querySelector('h1')?.textContent === title, title);
    expect(await digests(popup)).toEqual([`Yellow note: ${OFFICE_HOURS}`]);
    await popup.close();
  });
});

function saidBy(name: string) {
  return { kind: 'direct', speakers: [{ words: name, name }], cue: 'said' } as const;
}

/** Opens the first note's editor, and waits until what is typed goes into it. */
async function edit(popup: ExtensionView): Promise<void> {
  await popup.click('.note-edit');
  await popup.waitFor(() => document.activeElement?.matches('textarea'));
}

/** They are listed before the page has been read: what is said of it then takes the place of what stands above them. */
async function untilListed(popup: ExtensionView, count: number): Promise<void> {
  await popup.waitFor((count) => document.querySelectorAll('.note').length === count, count);
  await popup.waitFor(
    () => document.querySelector('h1') !== null && document.querySelector('.reading-layers') === null,
  );
}

/** What can be read of each note, without its buttons. */
async function digests(popup: ExtensionView): Promise<readonly (string | undefined)[]> {
  return popup.evaluate(() =>
    Array.from(document.querySelectorAll('.note-digest'), ({ textContent }) =>
      textContent?.replace(/\s+/g, ' ').trim(),
    ),
  );
}

/** What the database holds of drafts, as text. */
async function storedDrafts(): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('on-record');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const rows = await new Promise((resolve, reject) => {
    const asked = database.transaction('drafts').objectStore('drafts').getAll();
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  database.close();
  return JSON.stringify(rows);
}
