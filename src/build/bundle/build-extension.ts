import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { en } from '../../locales/en.ts';
import { type Browser, browserManifest, type SourceManifest } from './browser-manifest.ts';
import { compileAtLoad } from './compile-at-load.ts';
import { KEPT_SYNTAX } from './kept-syntax.ts';
import { localeMessages } from './locale-messages.ts';

/** Where each goes, without its ending, and what it is made of. */
const SCRIPTS = [
  { files: { background: 'src/background/main.ts' }, format: 'iife' },
  // Content scripts are classic scripts: a top-level import would report success and never run.
  { files: { reader: 'content-scripts/reader.ts' }, format: 'iife', plugins: [compileAtLoad] },
  // The first asks for the notes while the browser still loads the other; what is needed late is loaded late.
  {
    files: { 'popup/first-asked': 'popup/notes/first-asked.ts', 'popup/popup': 'popup/main.tsx' },
    format: 'esm',
    splitting: true,
    chunkNames: 'popup/[name]-[hash]',
  },
  { files: { 'pages/library/library': 'src/pages/library/main.tsx' }, format: 'esm' },
  { files: { 'pages/welcome/welcome': 'src/pages/welcome/main.tsx' }, format: 'esm' },
  {
    files: {
      highlights: 'content-scripts/highlights.css',
      'popup/popup': 'popup/popup.css',
      'pages/library/library': 'src/pages/library/library.css',
      'pages/welcome/welcome': 'src/pages/welcome/welcome.css',
    },
  },
] as const satisfies readonly (BuildOptions & { readonly files: Readonly<Record<string, string>> })[];

const COPIES = [
  { from: 'popup/popup.html', out: 'popup/popup.html' },
  { from: 'src/pages/library/library.html', out: 'pages/library/library.html' },
  { from: 'src/pages/welcome/welcome.html', out: 'pages/welcome/welcome.html' },
  { from: 'LICENSE', out: 'LICENSE' },
] as const;

/** What was learned, each file on its own: the background reads those of the article's language. */
const ASSETS = [
  { from: 'src/core/actors/models', out: 'models', ending: '.bin' },
  { from: 'src/core/learned', out: 'learned', ending: '.txt' },
] as const;

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
  for (const { from, out, ending } of ASSETS) {
    const files = (await readdir(from, { recursive: true })).filter((file) => file.endsWith(ending));
    for (const file of files) await cp(path.join(from, file), path.join(outDir, out, file));
  }
}

function bundleOptions(
  { files, ...options }: (typeof SCRIPTS)[number],
  browser: Browser,
  outDir: string,
): BuildOptions {
  return {
    ...options,
    entryPoints: files,
    outdir: outDir,
    bundle: true,
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
