import type { Page } from 'puppeteer-core';

/** A point of the view, in CSS pixels. */
export type Place = { readonly x: number; readonly y: number };

/** The middle of the first line of some words in a page, scrolled into view. The words lie in one text node. */
export function middleOf(page: Page, words: string): Promise<Place> {
  return page.evaluate((words) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const start = text.nodeValue?.indexOf(words) ?? -1;
      if (start < 0) continue;
      text.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + words.length);
      const [line] = range.getClientRects();
      if (line) return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
    }
    throw new Error(`Not in the page: ${words}`);
  }, words);
}

/** Clicks on some words with the mouse. */
export async function clickOn(page: Page, words: string): Promise<void> {
  const { x, y } = await middleOf(page, words);
  await page.mouse.click(x, y);
}

/** Selects the whole element in which some words stand, by script, and gives a place among them. */
export async function selectElementOf(page: Page, words: string): Promise<Place> {
  const place = await middleOf(page, words);
  await page.evaluate(({ x, y }) => {
    const element = document.elementFromPoint(x, y);
    if (element) getSelection()?.selectAllChildren(element);
  }, place);
  return place;
}
