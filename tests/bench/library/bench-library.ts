import {
  BROWSERS_UNDER_TEST,
  type BrowserName,
  type BrowserUnderTest,
} from '../../../src/build/browsers/browser-under-test.ts';
import type { ExtensionView } from '../../../src/build/browsers/extension-view.ts';
import { launchBrowser } from '../../../src/build/browsers/launch-browser.ts';
import { servePages } from '../../../src/build/browsers/serve/serve-pages.ts';
import { pageAddresses } from '../../../src/core/article/address/page-addresses.ts';
import { BACKUP_HEAD, backupLine, backupTail } from '../../../src/core/exchange/backup-text.ts';
import { setup as buildExtensions } from '../../browsers/stage/laying/build-once.ts';
import { article, keptQuote, passage } from '../../core/notes/sample-notes.ts';
import { layTimedPopup } from '../lay-timed-popup.ts';
import { longArticle } from '../notes/long-article.ts';

/** What the clock leaves in the popup: milliseconds. */
declare let times: { readonly script: number; readonly listed: number | null };

const NOTES = 100_000;
const NOTES_HERE = 30;
const NOTES_ON_AN_ARTICLE = 10;
const OPENINGS = 7;
const TARGET_MS = 50;

/**
 * `npm run bench -- library`: with 100,000 notes in the store, read from a backup, how long after its script starts the
 * popup lists the 30 notes of its page; and how long importing, opening the library and searching it took. In both
 * browsers; `-- chromium` runs one.
 */
export async function benchLibrary(args: readonly string[]): Promise<readonly string[]> {
  await buildExtensions();
  const missed: string[] = [];
  for (const name of BROWSERS_UNDER_TEST.filter((name) => args.length === 0 || args.includes(name))) {
    const listed = (await measure(name)).toSorted((some, other) => some - other);
    const line = `${name}: the popup lists its ${NOTES_HERE} notes after ${listed.map((ms) => ms.toFixed(0)).join(', ')} ms`;
    console.log(line);
    if ((listed[Math.floor(listed.length / 2)] ?? Infinity) > TARGET_MS) missed.push(line);
  }
  return missed;
}

async function measure(name: BrowserName): Promise<readonly number[]> {
  const { html, sentences } = longArticle(20_000);
  const pages = await servePages({ '/works': { body: html } });
  const browser = await launchBrowser(name, { extensionDir: await layTimedPopup(name, CLOCK) });
  await fill(name, browser, pages.url('/works'), sentences);
  const page = await browser.openTab(pages.url('/works'));
  const spans: number[] = [];
  for (let n = 0; n < OPENINGS; n += 1) {
    const popup = await browser.pressToolbarButton(page);
    await popup.waitFor(() => times.listed !== null);
    const { script, listed } = await popup.evaluate(() => times);
    spans.push((listed ?? Infinity) - script);
    await popup.close();
  }
  await browser.close();
  await pages.close();
  return spans;
}

/** Imports the notes by way of the library, and prints how long each step took. */
async function fill(
  name: BrowserName,
  browser: BrowserUnderTest,
  url: string,
  sentences: readonly string[],
): Promise<void> {
  const library = await browser.openExtensionPage('pages/library/library.html');
  const say = async (what: string, work: () => Promise<void>) => {
    const start = performance.now();
    await work();
    console.log(`${name}: ${what} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  };
  await library.click('.exchange-toggle');
  await library.waitFor(() => document.querySelector('#exchange') !== null);
  await say(`a backup of ${NOTES} notes is checked`, async () => {
    await library.evaluate(chooseMany, templates(url, sentences), NOTES, NOTES_HERE, NOTES_ON_AN_ARTICLE);
    await patiently(() => until(library, '.exchange-plan'));
  });
  await say('it is imported', async () => {
    await library.click('.exchange-report .button-main');
    await patiently(() =>
      library.waitFor(() => document.querySelector('.exchange-report')?.textContent?.includes('notes imported')),
    );
  });
  // What this page still asks of the store would keep the next one waiting.
  await patiently(() =>
    library.waitFor(
      (notes) => document.querySelector('#tab-notes')?.textContent === `Notes ${notes}`,
      new Intl.NumberFormat('en-GB').format(NOTES),
    ),
  );
  await library.close();
  const again = await browser.openExtensionPage('pages/library/library.html');
  await say('the library shows its first notes', () => until(again, '.row-head'));
  await again.evaluate(() => document.querySelector<HTMLElement>('.search-field')?.focus());
  await say('a search of all of them is through', async () => {
    await again.type('nowhere');
    await patiently(() => until(again, '.empty-title'));
  });
  await again.close();
}

/** Some of it takes longer than a view waits for anything. */
async function patiently(wait: () => Promise<void>, times = 20): Promise<void> {
  try {
    await wait();
  } catch (error) {
    if (times === 1) throw error;
    await patiently(wait, times - 1);
  }
}

async function until(view: ExtensionView, selector: string): Promise<void> {
  await view.waitFor((selector) => document.querySelector(selector) !== null, selector);
}

/** A line of the backup, with gaps for what differs, on the page that is opened and on others. */
function templates(url: string, sentences: readonly string[]) {
  const lineOn = (address: string) => {
    const note = keptQuote(1, { passage: passage(0, sentences[0] ?? ''), comment: 'Ask her', tags: ['to check'] });
    const met = { article: article(1, { url: address }), addresses: pageAddresses(address, null) };
    return backupLine({ note, met }, true);
  };
  return {
    head: BACKUP_HEAD,
    tail: backupTail(NOTES),
    here: lineOn(url),
    elsewhere: lineOn('https://news.example/GAP'),
  };
}

/** Runs in the library: makes the backup there, since it is too long to be sent, and gives it to the field for files. */
function chooseMany(
  { head, tail, here, elsewhere }: ReturnType<typeof templates>,
  count: number,
  countHere: number,
  onAnArticle: number,
): void {
  const uuid = (kind: string, n: number) => `${kind.repeat(8)}-0000-4000-8000-${String(n).padStart(12, '0')}`;
  const parts = Array.from({ length: count }, (_, n) => {
    const place = n < countHere ? 1 : 2 + Math.floor(n / onAnArticle);
    const line = (n < countHere ? here : elsewhere)
      .replaceAll('GAP', String(place))
      .replaceAll(uuid('1', 1), uuid('1', n))
      .replaceAll(uuid('2', 1), uuid('2', place));
    return n === 0 ? line : `,${line}`;
  });
  const transfer = new DataTransfer();
  transfer.items.add(new File([head, ...parts, tail], 'backup.jsonld'));
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input) input.files = transfer.files;
  input?.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Stops when all notes of the page are listed. */
const CLOCK = `globalThis.times = { script: performance.now(), listed: null };
  new MutationObserver(() => {
    if (document.querySelectorAll('.note').length >= ${NOTES_HERE}) times.listed ??= performance.now();
  }).observe(document, { childList: true, subtree: true });`;
