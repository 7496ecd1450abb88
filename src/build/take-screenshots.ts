import { readFile, writeFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { askPage } from './browsers/ask-page.ts';
import { launchBrowser } from './browsers/launch-browser.ts';
import { servePages } from './browsers/serve/serve-pages.ts';

/** `npm run screenshots`: makes the README's pictures again, from the demo article. */
const DEMO = 'tests/pages/demo';

const pages = await servePages({ '/demo/index.html': { body: await readFile(`${DEMO}/index.html`) } });
const browser = await launchBrowser('chromium', { extensionDir: 'dist/chrome' });
const page = await browser.openTab(pages.url('/demo/index.html'));
await page.setViewport({ width: 1180, height: 860 });
const popup = await browser.pressToolbarButton(page);
await askPage(popup); // answered once the page is analysed
await popup.waitFor(() => document.querySelector('.entry') !== null);
await writeFile(`${DEMO}/screenshot-popup.png`, await popup.screenshot());
await popup.close();

const quote = await placeOf(page, 'Nobody should have');
await page.mouse.click(quote.left + 20, quote.middle);
await page.waitForSelector('html > on-record-card');
await writeFile(`${DEMO}/screenshot-page.png`, await page.screenshot());

// To Close, to Save quote.
for (const key of ['Tab', 'Tab', 'Enter'] as const) await page.keyboard.press(key);
await page.waitForFunction(() => CSS.highlights.has('on-record-note-yellow'));

const words = await placeOf(page, 'an independent inspection before the first crossing');
const panels = await page.evaluateHandle(() => new Set(document.querySelectorAll('html > on-record-card')));
await page.mouse.move(words.left + 1, words.middle);
await page.mouse.down();
await page.mouse.move(words.right - 1, words.middle, { steps: 4 });
await page.mouse.up();
await page.waitForFunction(
  (panels) => Array.from(document.querySelectorAll('html > on-record-card')).some((panel) => !panels.has(panel)),
  {},
  panels,
);
// From the bar beside the words to its second button.
for (const key of ['Tab', 'ArrowRight', 'Enter'] as const) await page.keyboard.press(key);
await page.waitForFunction(() => CSS.highlights.has('on-record-writing'));
await page.keyboard.type('By whom? Ask the Maritime Safety Board whether it was asked.');
await page.keyboard.press('Tab');
await page.keyboard.type('to check, inspection');
await writeFile(`${DEMO}/screenshot-note.png`, await page.screenshot());
await page.keyboard.press('Enter');
await page.waitForFunction(() => CSS.highlights.get('on-record-note-yellow')?.size === 2);

const notes = await browser.pressToolbarButton(page);
await notes.waitFor(() => document.querySelectorAll('.note').length === 2);
await notes.click('.note:last-child .note-delete');
await notes.waitFor(() => document.querySelector('.notice') !== null);
await writeFile(`${DEMO}/screenshot-undo.png`, await notes.screenshot());
await browser.close();
await pages.close();

/** Where the first line of some words stands in the view, once they are in its middle. */
function placeOf(page: Page, words: string): Promise<{ left: number; right: number; middle: number }> {
  return page.evaluate((words) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const start = text.nodeValue?.indexOf(words) ?? -1;
      if (start < 0) continue;
      text.parentElement?.scrollIntoView({ block: 'center' });
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + words.length);
      const [line] = range.getClientRects();
      if (line) return { left: line.left, right: line.right, middle: line.top + line.height / 2 };
    }
    throw new Error(`Not in the page: ${words}`);
  }, words);
}
