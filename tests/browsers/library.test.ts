import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS_UNDER_TEST, type BrowserUnderTest } from '../../src/build/browsers/browser-under-test.ts';
import type { ExtensionView } from '../../src/build/browsers/extension-view.ts';
import { launchBrowser } from '../../src/build/browsers/launch-browser.ts';
import { waitUntil } from '../../src/build/browsers/wait-until.ts';
import { longArticle } from '../bench/notes/long-article.ts';
import { article, articleId, highlight, keptQuote, pageNote, passage } from '../core/notes/sample-notes.ts';
import { layExtension } from './stage/laying/lay-extension.ts';
import { askForChanges } from './stage/notes/ask-for-changes.ts';
import { forgetAll } from './stage/notes/forget-all.ts';
import { setStage } from './stage/set-stage.ts';

const MANY = 60;

describe.each(BROWSERS_UNDER_TEST)('the library in %s', (name) => {
  let browser: BrowserUnderTest;
  let library: ExtensionView;

  beforeAll(async () => {
    browser = await launchBrowser(name, { extensionDir: await layExtension(name) });
    library = await browser.openExtensionPage('pages/library/library.html');
    const articles = [1, 2].map((n) => ({ article: article(n), addresses: [`https://news.example/${n}`] }));
    const notes = Array.from({ length: MANY }, (_, n) => {
      const fields = {
        articleId: articleId(1 + (n % 2)),
        comment: `Number ${n}`,
        tags: n % 10 === 0 ? ['to check'] : [],
      };
      if (n % 3 === 0) return keptQuote(n, fields);
      return n % 3 === 1 ? highlight(n, fields) : pageNote(n, fields);
    });
    await askForChanges(
      library,
      notes.map((note) => ({ kind: 'create', note }) as const),
      articles,
    );
    await untilCounted(library, `Notes ${MANY}`);
  });
  afterAll(() => browser.close());

  test('draws only what is on the screen, and reaches the last note with a key', async () => {
    await library.waitFor(() => document.querySelector('.row-head') !== null);
    expect(await library.evaluate(() => document.querySelectorAll('.windowed-row').length)).toBeLessThan(40);
    await library.evaluate(() => document.querySelector<HTMLElement>('.windowed')?.focus());
    await library.press('End');
    await library.waitFor(
      (many) => document.querySelector(`[aria-posinset="${many}"][aria-selected="true"]`) !== null,
      MANY,
    );
    await library.waitFor(() => document.querySelector('.detail-head') !== null);
  });

  test('finds notes by what is typed', async () => {
    await library.evaluate(() => document.querySelector<HTMLElement>('.search-field')?.focus());
    await library.type('tag:"to check"');
    await library.waitFor((few) => document.querySelectorAll('.windowed-row').length === few, MANY / 10);
    await library.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.search-field');
      if (field) field.value = '';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await library.waitFor(() => document.querySelectorAll('.windowed-row').length > 6);
  });

  test('is whole where the browser’s zoom leaves half the width', async () => {
    await library.evaluate(() => {
      const half = document.createElement('iframe');
      half.style.cssText = 'position: fixed; inset: 0 auto auto 0; inline-size: 640px; block-size: 400px; border: 0';
      half.src = location.href;
      document.body.append(half);
    });
    await library.waitFor(() => {
      const page = document.querySelector('iframe')?.contentDocument;
      return (page?.querySelectorAll('.windowed-row').length ?? 0) > 0;
    });
    const beyond = await library.evaluate(() => {
      const page = document.querySelector('iframe')?.contentDocument ?? document;
      const shown = [...page.querySelectorAll('button, input, select, a')].filter((one) => one.checkVisibility());
      const out = shown.filter((one) => one.getBoundingClientRect().right > 640).map((one) => one.outerHTML);
      document.querySelector('iframe')?.remove();
      return { counted: shown.length > 5, out, wide: page.documentElement.scrollWidth > 640 };
    });
    expect(beyond).toEqual({ counted: true, out: [], wide: false });
  });

  test('deletes, and takes it back after it was closed', async () => {
    await library.evaluate(() => document.querySelector<HTMLElement>('.windowed')?.focus());
    await library.press('Home');
    await library.waitFor(() => document.querySelector('.detail-delete') !== null);
    await library.click('.detail-delete');
    await untilCounted(library, 'Trash 1');
    await library.close();
    library = await browser.openExtensionPage('pages/library/library.html');
    await library.waitFor(() => document.querySelector<HTMLElement>('.history-undo')?.title === 'Undo: delete');
    await library.click('.history-undo');
    await untilCounted(library, 'Trash 0');
  });

  test('exports a backup that another profile imports, and exports again byte by byte', async () => {
    const backup = await exported(library);
    expect(JSON.parse(backup).total).toBe(MANY);
    const other = await launchBrowser(name, { extensionDir: await layExtension(name) });
    const empty = await other.openExtensionPage('pages/library/library.html');
    await empty.waitFor(() => document.querySelector('.empty-title')?.textContent === 'No notes yet');
    await importInto(empty, `${backup.slice(0, -40)}`);
    await empty.waitFor(() =>
      document.querySelector('.exchange-report .field-warning')?.textContent?.includes('nothing was changed'),
    );
    await untilCounted(empty, 'Notes 0');
    await importInto(empty, backup);
    await empty.waitFor(
      (many) => document.querySelector('.exchange-plan')?.textContent?.startsWith(`adds ${many} notes on 2 articles`),
      MANY,
    );
    await empty.click('.exchange-report .button-main');
    await untilCounted(empty, `Notes ${MANY}`);
    expect(await exported(empty)).toBe(backup);
    await empty.waitFor(() => document.querySelector<HTMLElement>('.history-undo')?.title === 'Undo: import');
    await empty.click('.history-undo');
    await untilCounted(empty, `Trash ${MANY}`);
    await other.close();
  });
});

const TELL_WHERE = "<script>addEventListener('scroll', () => localStorage.setItem('scrolled', scrollY))</script>";

describe.each(BROWSERS_UNDER_TEST)('a note chosen in the library in %s', (name) => {
  const { html, sentences } = longArticle(30_000);
  const stage = setStage(name, { '/works': { body: html + TELL_WHERE } });
  beforeEach(() => forgetAll(stage.browser));

  test('opens its article at its words, without any access to the site', async () => {
    const url = stage.pages.url('/works');
    const words = sentences.at(-2) ?? '';
    const note = highlight(1, { passage: passage(0, words) });
    const before = await stage.openPage('/works');
    await before.evaluate(() => localStorage.removeItem('scrolled'));
    const library = await stage.browser.openExtensionPage('pages/library/library.html');
    await askForChanges(library, [{ kind: 'create', note }], [{ article: article(1, { url }), addresses: [url] }]);
    await untilCounted(library, 'Notes 1');
    await library.evaluate(() => document.querySelector<HTMLElement>('.windowed')?.focus());
    await library.press('Home');
    await library.waitFor(() => document.querySelector('.detail-buttons a') !== null);
    await library.click('.detail-buttons a');
    // The new tab tells where it stands through the storage of its site: Firefox's protocol loses a tab that is opened without an opener.
    await waitUntil('it is scrolled to the words', () =>
      before.evaluate(() => Number(localStorage.getItem('scrolled')) > 1000),
    );
  });
});

async function untilCounted(library: ExtensionView, tab: string): Promise<void> {
  await library.waitFor(
    (tab) => Array.from(document.querySelectorAll('[role="tab"]')).some(({ textContent }) => textContent === tab),
    tab,
  );
}

/** What `catchFiles` leaves in its page. */
declare let caught: Blob[];

/** The backup that the page makes, caught on its way to the browser's downloads. */
async function exported(library: ExtensionView): Promise<string> {
  await openPanel(library);
  await library.evaluate(catchFiles);
  await library.click('.exchange-buttons .button');
  await library.waitFor(() => caught.length > 0);
  return library.evaluate(() => caught[0]?.text() ?? '');
}

function catchFiles(): void {
  Object.assign(globalThis, { caught: [] });
  const address = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (file) => {
    if (file instanceof Blob) caught.push(file);
    return address(file);
  };
}

/** Gives the field for files a file, as choosing one does. */
async function importInto(library: ExtensionView, text: string): Promise<void> {
  await openPanel(library);
  await library.evaluate((text) => {
    const input = document.querySelector<HTMLInputElement>('input[type="file"]');
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'backup.jsonld'));
    if (input) input.files = transfer.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  }, text);
}

async function openPanel(library: ExtensionView): Promise<void> {
  const isOpen = await library.evaluate(() => document.querySelector('#exchange') !== null);
  if (!isOpen) await library.click('.exchange-toggle');
  await library.waitFor(() => document.querySelector('#exchange') !== null);
}
