import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserName } from '../../src/build/browsers/browser-under-test.ts';
import { buildExtension } from '../../src/build/build-extension.ts';

/** Builds the extension as it is now for one browser into `out`, and gives the folder. Not `dist`, which may be old. */
export async function layExtension(browser: BrowserName): Promise<string> {
  const dir = path.resolve('out', `extension-${browser}`);
  await rm(dir, { recursive: true, force: true });
  await buildExtension(browser === 'chromium' ? 'chrome' : 'firefox', dir);
  return dir;
}
