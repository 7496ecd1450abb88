import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../../src/build/bundle/browser-manifest.ts';
import { buildEngine } from '../../src/build/bundle/build-engine.ts';
import { buildExtension } from '../../src/build/bundle/build-extension.ts';

const root = mkdtempSync(path.join(tmpdir(), 'on-record-build-'));
afterAll(() => rmSync(root, { recursive: true }));

async function buildAll(dir: string): Promise<Record<string, string>> {
  await buildEngine(dir);
  for (const browser of BROWSERS) await buildExtension(browser, path.join(dir, browser));
  return hashes(dir);
}

function hashes(dir: string): Record<string, string> {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(dir, name)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(dir, name)))
        .digest('hex'),
    ]),
  );
}

describe('the build', async () => {
  const first = await buildAll(path.join(root, 'first'));

  // A whole build, which a busy machine needs half a minute for.
  it('gives the same bytes for the same input', { timeout: 120_000 }, async () => {
    expect(await buildAll(path.join(root, 'second'))).toEqual(first);
  });

  it('holds what the manifest names, for each browser', () => {
    for (const browser of BROWSERS) {
      const names = ['manifest.json', 'background.js', 'reader.js', 'highlights.css', 'popup/popup.html'];
      expect(Object.keys(first)).toEqual(expect.arrayContaining(names.map((name) => `${browser}/${name}`)));
    }
  });

  it('draws the popup without Dexie, which is half of its code and is loaded after that', () => {
    const popup = path.join(root, 'first', 'firefox', 'popup');
    const isDexieIn = (file: string) => readFileSync(path.join(popup, file), 'utf8').includes('DexieError');
    const source = readFileSync(path.join(popup, 'popup.js'), 'utf8');
    const atOnce = Array.from(source.matchAll(/from"\.\/([^"]+)"/g), ([, file]) => file ?? '');
    const later = Array.from(source.matchAll(/import\("\.\/([^"]+)"\)/g), ([, file]) => file ?? '');
    expect(['popup.js', ...atOnce].map(isDexieIn)).not.toContain(true);
    expect(later.map(isDexieIn)).toEqual([true]);
  });

  it('gives an engine without imports and without top-level await, to be bundled as a classic script', async () => {
    const { metafile } = await build({
      entryPoints: [path.join(root, 'first', 'engine.mjs')],
      bundle: true,
      write: false,
      format: 'iife', // esbuild refuses top-level await in it
      metafile: true,
      logLevel: 'silent',
    });
    expect(Object.values(metafile.inputs).map(({ imports }) => imports)).toEqual([[]]);
  });
});
