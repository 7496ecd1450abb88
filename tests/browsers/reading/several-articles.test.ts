import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { BROWSERS_UNDER_TEST } from '../../../src/build/browsers/browser-under-test.ts';
import { newsPage, QUOTES } from '../stage/page/news-page.ts';
import { untilPainted } from '../stage/page/painted-words.ts';
import { setStage } from '../stage/set-stage.ts';
import { untilRead } from '../stage/until-read.ts';

const QUOTE = 'on-record-quote';
const NEXT_HEADLINE = 'Ferry sold to the islands';
const NEXT_QUOTE = '“She will carry sheep, and she will carry them well for another twenty years,”';
const NEXT_PARAGRAPHS = [
  'The old ferry was sold on Monday to the islands in the north, which have had none since the autumn gales.',
  `${NEXT_QUOTE} said Ruth Calder, who speaks for the islands’ council.`,
  'Nobody would say how much was paid, but two men on the quay had heard of a sum with six figures in it.',
];

const LONG = Array.from(
  { length: 30 },
  (_, hour) =>
    `In hour ${hour + 1} of the day another hundred people had walked over, the wardens on the bridge counted.`,
);

const PAGES = { '/harbour-bridge-opens': newsPage({ more: LONG, style: 'article { min-height: 100vh }' }) };

describe.each(BROWSERS_UNDER_TEST)('a page that loads one article under the other, in %s,', (name) => {
  const stage = setStage(name, PAGES);

  /** Opens the page, reads it, and has it load its second article. */
  async function openWithNext(): Promise<Page> {
    const page = await stage.openPage('/harbour-bridge-opens');
    await stage.readWithButton(page);
    await page.bringToFront();
    expect(await untilPainted(page, QUOTE, QUOTES.length)).toEqual(QUOTES);
    await page.evaluate(
      (headline, paragraphs) => {
        const next = document.createElement('article');
        next.id = 'next';
        const add = (tag: string, text: string) => next.appendChild(document.createElement(tag)).append(text);
        add('h1', headline);
        for (const text of paragraphs) add('p', text);
        document.querySelector('main')?.append(next);
      },
      NEXT_HEADLINE,
      NEXT_PARAGRAPHS,
    );
    return page;
  }

  const scrollTo = (page: Page, selector: string) =>
    page.evaluate((selector) => document.querySelector(selector)?.scrollIntoView({ behavior: 'instant' }), selector);

  async function headlineInPopup(page: Page): Promise<string | null | undefined> {
    const popup = await stage.browser.pressToolbarButton(page);
    await untilRead(popup);
    const headline = await popup.evaluate(() => document.querySelector('h1')?.textContent);
    await popup.close();
    return headline;
  }

  test('is read where the reader looks, there and back', async () => {
    const page = await openWithNext();
    await scrollTo(page, '#next');
    expect(await untilPainted(page, QUOTE, 1)).toEqual([NEXT_QUOTE]);
    expect(await headlineInPopup(page)).toBe(NEXT_HEADLINE);
    await page.bringToFront();
    await scrollTo(page, 'h1');
    expect(await untilPainted(page, QUOTE, QUOTES.length)).toEqual(QUOTES);
    await page.close();
  });

  test('is read where the reader looks when the address follows, as most such pages have it', async () => {
    const page = await openWithNext();
    await scrollTo(page, '#next');
    await page.evaluate(() => history.replaceState(null, '', '/ferry-sold-to-islands'));
    expect(await untilPainted(page, QUOTE, 1)).toEqual([NEXT_QUOTE]);
    expect(await headlineInPopup(page)).toBe(NEXT_HEADLINE);
    await page.close();
  });
});
