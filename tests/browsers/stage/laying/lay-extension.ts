import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserName } from '../../../../src/build/browsers/browser-under-test.ts';
import { builtExtension } from './build-once.ts';
import { layingPlace } from './laying-place.ts';

/** What a test looks at or changes in a manifest. */
type Manifest = { readonly permissions: readonly string[] };

/**
 * Lays a copy of the extension for one browser, as it was built before the tests, into `out`, and gives the folder.
 *
 * @param change what a test needs to be otherwise in the manifest
 */
export async function layExtension(
  browser: BrowserName,
  change: ((manifest: Manifest) => object) | null = null,
): Promise<string> {
  const dir = layingPlace(`extension-${browser}`);
  await rm(dir, { recursive: true, force: true });
  await cp(builtExtension(browser === 'chromium' ? 'chrome' : 'firefox'), dir, { recursive: true });
  if (change !== null) {
    const file = path.join(dir, 'manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
    await writeFile(file, JSON.stringify(change(manifest)));
  }
  return dir;
}
