import type { Page } from 'puppeteer-core';
import {
  BROWSERS_UNDER_TEST,
  type BrowserName,
  type BrowserUnderTest,
} from '../../../src/build/browsers/browser-under-test.ts';
import { launchBrowser } from '../../../src/build/browsers/launch-browser.ts';
import { servePages } from '../../../src/build/browsers/serve/serve-pages.ts';
import { setup as buildExtensions } from '../../browsers/stage/laying/build-once.ts';
import { layExtension } from '../../browsers/stage/laying/lay-extension.ts';
import { layTimedPopup } from '../lay-timed-popup.ts';
import { benchPage, harnessPage } from './bench-page.ts';
import { keepMany } from './keep-many.ts';
import { longArticle } from './long-article.ts';

/** What the clock leaves in the popup: milliseconds. */
declare let times: { readonly script: number; readonly seen: number | null; readonly listed: number | null };

const NOTES_HERE = 300;
const OTHER_ARTICLES = 97;
const NOTES_ELSEWHERE = 100;
const OPENINGS = 7;
/** Feels instant. */
const TARGET_MS = 300;

/**
 * `npm run bench -- notes`: how long after its script starts the popup, opened with the real button, shows the first of
 * the 300 notes of its page, and has all of them in its list, with 10,000 in the store; and what notes and changes cost
 * the page (`benchPage`). In both browsers; `-- chromium` runs one, `-- page` or `-- popup` one half.
 */
export async function benchNotes(args: readonly string[]): Promise<readonly string[]> {
  await buildExtensions();
  const names = BROWSERS_UNDER_TEST.filter((name) => args.includes(name));
  const missed: string[] = [];
  for (const name of names.length > 0 ? names : BROWSERS_UNDER_TEST) {
    if (!args.includes('popup')) missed.push(...(await timePage(name)));
    if (!args.includes('page')) missed.push(...(await timePopup(name)));
  }
  return missed;
}

async function timePage(name: BrowserName): Promise<readonly string[]> {
  const pages = await servePages({ '/works': { body: await harnessPage() } });
  const browser = await launchBrowser(name, { extensionDir: await layExtension(name) });
  const missed = await benchPage(browser, pages.url('/works'));
  await browser.close();
  await pages.close();
  return missed;
}

async function timePopup(name: BrowserName): Promise<readonly string[]> {
  const spans = await openPopups(name);
  const [seen, listed] = [spans.map((span) => span.seen), spans.map((span) => span.listed)].map(inOrder);
  const line = `${name}: the first notes are seen after ${wordsOf(seen)} ms, all ${NOTES_HERE} listed after ${wordsOf(listed)} ms`;
  console.log(line);
  return (listed?.[Math.floor(listed.length / 2)] ?? Infinity) > TARGET_MS ? [line] : [];
}

const inOrder = (times: readonly number[]) => times.toSorted((one, other) => one - other);
const wordsOf = (times: readonly number[] = []) => times.map((time) => time.toFixed(0)).join(', ');

/** Milliseconds after the script's start. */
type Span = { readonly seen: number; readonly listed: number };

async function openPopups(name: BrowserName): Promise<readonly Span[]> {
  const { html, sentences } = longArticle(100_000);
  const pages = await servePages({ '/works': { body: html } });
  const browser = await launchBrowser(name, { extensionDir: await layTimedPopup(name, CLOCK) });
  const here = { url: pages.url('/works'), sentences: sentences.slice(0, NOTES_HERE) };
  const elsewhere = Array.from({ length: OTHER_ARTICLES }, (_, n) => ({
    url: `https://news.example/${n}`,
    sentences: sentences.slice(n, n + NOTES_ELSEWHERE),
  }));
  await keepMany(browser, [here, ...elsewhere]);
  const page = await browser.openTab(here.url);
  const spans: Span[] = [];
  for (let n = 0; n < OPENINGS; n += 1) spans.push(await openPopup(browser, page));
  await browser.close();
  await pages.close();
  return spans;
}

async function openPopup(browser: BrowserUnderTest, page: Page): Promise<Span> {
  const popup = await browser.pressToolbarButton(page);
  await popup.waitFor(() => times.listed !== null);
  const { script, seen, listed } = await popup.evaluate(() => times);
  await popup.close();
  return { seen: (seen ?? Infinity) - script, listed: (listed ?? Infinity) - script };
}

/** Stops when the first notes, and when all, have been painted. */
const CLOCK = `globalThis.times = { script: performance.now(), seen: null, listed: null };
  new MutationObserver(() => {
    const count = document.querySelectorAll('.note').length;
    const stop = (name) => requestAnimationFrame(() => setTimeout(() => { times[name] ??= performance.now(); }));
    if (count > 0 && times.seen === null) stop('seen');
    if (count >= ${NOTES_HERE} && times.listed === null) stop('listed');
  }).observe(document, { childList: true, subtree: true });`;
