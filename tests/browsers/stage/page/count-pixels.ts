import type { Page } from 'puppeteer-core';

/**
 * Counts the pixels of one colour in a picture. The browser decodes it, in a blank tab: pages may forbid it.
 *
 *     await countPixels(await browser.openTab('about:blank'), await page.screenshot(), [255, 0, 128])
 *
 * @param png as `screenshot()` gives it
 * @param colour red, green and blue, 0 to 255
 */
export function countPixels(
  blank: Page,
  png: Uint8Array,
  colour: readonly [red: number, green: number, blue: number],
): Promise<number> {
  return blank.evaluate(count, Buffer.from(png).toString('base64'), [...colour]);
}

async function count(base64: string, colour: readonly number[]): Promise<number> {
  const picture = new Image();
  picture.src = `data:image/png;base64,${base64}`;
  await picture.decode();
  const canvas = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  if (!canvas) throw new Error('No canvas');
  canvas.drawImage(picture, 0, 0);
  const { data } = canvas.getImageData(0, 0, picture.width, picture.height);
  let found = 0;
  for (let i = 0; i < data.length; i += 4) {
    if (colour.every((value, channel) => data[i + channel] === value)) found++;
  }
  return found;
}
