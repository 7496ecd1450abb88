import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../../../src/build/browsers/wait-until.ts';

/** The texts that a name of the page's registry paints, in order: it is the page's registry too. */
export function paintedWords(page: Page, name: string): Promise<readonly string[]> {
  return page.evaluate((name) => Array.from(CSS.highlights.get(name) ?? [], (range) => range.toString()), name);
}

/** Waits until a name of the page's registry paints as many texts, and gives them. */
export function untilPainted(page: Page, name: string, count: number): Promise<readonly string[]> {
  return waitUntil(`${count} texts are painted as ${name}`, async () => {
    const words = await paintedWords(page, name);
    return words.length === count && words;
  });
}
