import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { askPage } from './browsers/ask-page.ts';
import { launchBrowser } from './browsers/launch-browser.ts';
import { servePages } from './browsers/serve-pages.ts';
import { buildExtension } from './build-extension.ts';

/** `npm run screenshots`: takes the README's pictures of the demo article anew, from the extension as it is now. */
const DEMO = 'tests/pages/demo';
const EXTENSION = 'out/extension-for-screenshots';
/** Words of the quote whose card is shown. */
const QUOTE = 'The engines are new';

await buildExtension('chrome', EXTENSION);
const pages = await servePages({ '/demo': { body: await readFile(`${DEMO}/index.html`) } });
const browser = await launchBrowser('chromium', { extensionDir: EXTENSION });
const page = await browser.openTab(pages.url('/demo'));
const popup = await browser.pressToolbarButton(page);
await askPage(popup);
await writeFile(`${DEMO}/screenshot-popup.png`, await popup.screenshot());
await popup.close();
await openCard(page);
await writeFile(`${DEMO}/screenshot-page.png`, await page.screenshot());
await browser.close();
await pages.close();

async function openCard(page: Page): Promise<void> {
  await page.bringToFront();
  const { x, y } = await page.evaluate(placeOfQuote, QUOTE);
  await page.mouse.click(x, y);
  await page.waitForSelector('on-record-card');
}

/** Scrolls the quote to the upper third of the view, so that there is room for its card, and gives a point in it. */
function placeOfQuote(words: string): { x: number; y: number } {
  const ranges = Array.from(CSS.highlights.get('on-record-quote') ?? []);
  const quote = ranges.find((range) => `${range}`.includes(words));
  if (!(quote instanceof Range)) throw new Error(`Not painted: ${words}`);
  scrollBy({ top: quote.getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' });
  const { left, top, width, height } = quote.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
