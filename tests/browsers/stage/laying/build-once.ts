import { rm } from 'node:fs/promises';
import path from 'node:path';
import { BROWSERS, type Browser } from '../../../../src/build/bundle/browser-manifest.ts';
import { buildExtension } from '../../../../src/build/bundle/build-extension.ts';

/** Not `dist`, which others build and read. */
const OUT = path.resolve('out', 'built');

/** What vitest does before the first test in a browser: builds the extension as it is now, for `layExtension` to copy. */
export async function setup(): Promise<void> {
  await rm(OUT, { recursive: true, force: true });
  await Promise.all(BROWSERS.map((browser) => buildExtension(browser, builtExtension(browser))));
}

/** Where `setup` has built the extension for a browser. */
export function builtExtension(browser: Browser): string {
  return path.join(OUT, browser);
}
