import { readFile, writeFile } from 'node:fs/promises';
import { askPage } from './browsers/ask-page.ts';
import { launchBrowser } from './browsers/launch-browser.ts';
import { servePages } from './browsers/serve-pages.ts';

/** `npm run screenshots`: makes the README's pictures again, from the demo article in `dist/chrome`. */
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

const place = await page.evaluate(() => {
  const paragraph = Array.from(document.querySelectorAll('p')).find((p) => p.textContent?.startsWith('“Nobody should'));
  paragraph?.scrollIntoView({ block: 'center' });
  const { left, top } = paragraph?.getBoundingClientRect() ?? { left: 0, top: 0 };
  return { x: left + 120, y: top + 12 };
});
await page.mouse.click(place.x, place.y);
await page.waitForSelector('html > on-record-card');
await writeFile(`${DEMO}/screenshot-page.png`, await page.screenshot());
await browser.close();
await pages.close();
