import type { KeyInput, Page } from 'puppeteer-core';
import { middleOf } from './page-places.ts';

/** Selects words with the mouse, and waits for the toolbar; a notice may be there before. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const [start, end] = await endsOf(page, words);
  const panels = await page.evaluateHandle(() => new Set(document.querySelectorAll('on-record-card')));
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 3 });
  await page.mouse.up();
  await page.waitForFunction(
    (words, panels) =>
      String(getSelection()) === words &&
      Array.from(document.querySelectorAll('on-record-card')).some((panel) => !panels.has(panel)),
    {},
    words,
    panels,
  );
}

async function endsOf(page: Page, words: string) {
  const { y } = await middleOf(page, words);
  const [left, right] = await page.evaluate((words) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const start = text.nodeValue?.indexOf(words) ?? -1;
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + words.length);
      const box = range.getBoundingClientRect();
      return [box.left, box.right] as const;
    }
    return [0, 0] as const;
  }, words);
  return [
    { x: left + 0.5, y },
    { x: right - 0.5, y },
  ] as const;
}

/** Presses keys one after the other. */
export async function pressKeys(page: Page, keys: readonly KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
