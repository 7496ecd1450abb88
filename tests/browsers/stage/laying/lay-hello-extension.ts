import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserName } from '../../../../src/build/browsers/browser-under-test.ts';
import { browserManifest } from '../../../../src/build/bundle/browser-manifest.ts';
import { layingPlace } from './laying-place.ts';

/**
 * Lays a copy of the hello-extension into `out`, with the manifest for one browser, and gives the folder.
 * The extension holds as little as the browser tests about the browsers themselves need.
 */
export async function layHelloExtension(browser: BrowserName, version = '1.0.0'): Promise<string> {
  const dir = layingPlace(`hello-extension-${browser}`);
  await rm(dir, { recursive: true, force: true });
  await cp(path.join(import.meta.dirname, 'hello-extension'), dir, { recursive: true });
  const source = JSON.parse(await readFile(path.join(dir, 'manifest.json'), 'utf8'));
  const manifest = browserManifest(source, version, browser === 'chromium' ? 'chrome' : 'firefox');
  await writeFile(path.join(dir, 'manifest.json'), JSON.stringify(manifest));
  return dir;
}
