import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserName } from '../../src/build/browsers/browser-under-test.ts';
import { layExtension } from '../browsers/stage/laying/lay-extension.ts';

/**
 * The extension with a clock in its popup, a script of its own that runs as soon as the first of the popup's might.
 *
 *     await layTimedPopup('firefox', 'globalThis.start = performance.now();')
 */
export async function layTimedPopup(name: BrowserName, clock: string): Promise<string> {
  const dir = await layExtension(name);
  await writeFile(path.join(dir, 'popup/clock.js'), clock);
  const file = path.join(dir, 'popup/popup.html');
  const html = await readFile(file, 'utf8');
  // Deferred, as modules are: they run in their order.
  await writeFile(file, html.replace('<script', '<script defer src="clock.js"></script>\n    <script'));
  return dir;
}
