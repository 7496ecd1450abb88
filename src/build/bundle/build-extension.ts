import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { en } from '../../locales/en.ts';
import { type Browser, browserManifest, type SourceManifest } from './browser-manifest.ts';
import { compileAtLoad } from './compile-at-load.ts';
import { KEPT_SYNTAX } from './kept-syntax.ts';
import { localeMessages } from './locale-messages.ts';

const SCRIPTS = [
  { entry: 'src/background/main.ts', out: 'background.js', format: 'iife' },
  // Content scripts are classic scripts: a top-level import would report success and never run.
  { entry: 'content-scripts/reader.ts', out: 'reader.js', format: 'iife', plugins: [compileAtLoad] },
  { entry: 'content-scripts/highlights.css', out: 'highlights.css' },
  { entry: 'popup/main.tsx', out: 'popup/popup.js', format: 'esm' },
  { entry: 'popup/popup.css', out: 'popup/popup.css' },
  { entry: 'src/pages/library/main.tsx', out: 'pages/library/library.js', format: 'esm' },
  { entry: 'src/pages/library/library.css', out: 'pages/library/library.css' },
  { entry: 'src/pages/welcome/main.tsx', out: 'pages/welcome/welcome.js', format: 'esm' },
  { entry: 'src/pages/welcome/welcome.css', out: 'pages/welcome/welcome.css' },
] as const;

const COPIES = [
  { from: 'popup/popup.html', out: 'popup/popup.html' },
  { from: 'src/pages/library/library.html', out: 'pages/library/library.html' },
  { from: 'src/pages/welcome/welcome.html', out: 'pages/welcome/welcome.html' },
  { from: 'LICENSE', out: 'LICENSE' },
] as const;

const MODELS = 'src/core/actors/models';

const ICON_SIZES = [16, 32, 48, 128] as const;

/**
 * Writes the unpacked extension for one browser. The same sources give the same bytes.
 *
 *     await buildExtension('chrome', 'dist/chrome');
 */
export async function buildExtension(browser: Browser, outDir: string): Promise<void> {
  await Promise.all(SCRIPTS.map((script) => build(bundleOptions(script, browser, outDir))));
  await writeText(path.join(outDir, 'manifest.json'), await manifestFor(browser));
  await writeText(path.join(outDir, '_locales/en/messages.json'), localeMessages(en));
  const icons = ICON_SIZES.map((size) => `icons/on-record-${size}.png`);
  for (const { from, out } of COPIES) await cp(from, path.join(outDir, out));
  for (const icon of icons) await cp(icon, path.join(outDir, icon));
  const models = (await readdir(MODELS)).filter((name) => name.endsWith('.bin'));
  for (const name of models) await cp(path.join(MODELS, name), path.join(outDir, 'models', name));
}

function bundleOptions(script: (typeof SCRIPTS)[number], browser: Browser, outDir: string): BuildOptions {
  return {
    entryPoints: [script.entry],
    outfile: path.join(outDir, script.out),
    bundle: true,
    ...('format' in script ? { format: script.format } : {}),
    ...('plugins' in script ? { plugins: [...script.plugins] } : {}),
    platform: 'browser',
    target: browser === 'chrome' ? 'chrome128' : 'firefox140',
    supported: KEPT_SYNTAX,
    // Its build for the browsers of today: the package's own choice spells out every `await` for those of 2015.
    alias: { dexie: 'dexie/dist/modern/dexie.mjs' },
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // Reviewers of the add-on galleries read the code: white space goes, names stay.
    minifyWhitespace: true,
    charset: 'utf8',
    legalComments: 'none',
    loader: { '.css': 'css' },
    logLevel: 'warning',
  };
}

async function manifestFor(browser: Browser): Promise<string> {
  const source = JSON.parse(await readFile('manifest.json', 'utf8')) as SourceManifest;
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  return `${JSON.stringify(browserManifest(source, version, browser), null, 2)}\n`;
}

async function writeText(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
