import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserName } from '../../src/build/browsers/browser-under-test.ts';
import { buildExtension } from '../../src/build/build-extension.ts';

/** Builds the extension as it is now for one browser into a new folder, and gives the folder. */
export async function layExtension(browser: BrowserName): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'on-record-'));
  await buildExtension(browser === 'chromium' ? 'chrome' : 'firefox', dir);
  return dir;
}
