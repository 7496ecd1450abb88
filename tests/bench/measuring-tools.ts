import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where the measuring tools lie, or what stands in the way of measuring, in words. */
export type MeasuringTools = { readonly folder: string } | { readonly lack: string };

const DEFAULT = '../shared/measure';

/**
 * Finds the measuring tools that lie beside the repository, and makes them ready to run. Where their packages are not
 * installed, a copy is installed among the system's temporary files, once, with the corpora linked beside it; the given
 * folder is never written to.
 *
 *     measuringTools(null)   // { folder: '/tmp/on-record-tools-1f3a09c2/measure' }
 *
 * @param given the folder, else `$MEASURE`, else `../shared/measure`; the corpora lie beside it.
 */
export function measuringTools(given: string | null): MeasuringTools {
  const source = path.resolve(given ?? process.env.MEASURE ?? DEFAULT);
  if (!existsSync(path.join(source, 'package.json')))
    return { lack: `no measuring tools in ${source}: name their folder with --measure or $MEASURE` };
  if (!existsSync('dist/engine.mjs')) return { lack: 'no dist/engine.mjs: run npm run build:engine first' };
  return { folder: isInstalled(source) ? source : installedCopy(source) };
}

function isInstalled(folder: string): boolean {
  return existsSync(path.join(folder, 'node_modules/.package-lock.json'));
}

/** Tools that have changed get a copy of their own. */
function installedCopy(source: string): string {
  const home = path.join(tmpdir(), `on-record-tools-${fingerprint(source)}`);
  const copy = path.join(home, 'measure');
  if (isInstalled(copy)) return copy;
  console.error(`The packages of ${source} are not installed: installing a copy in ${copy}.`);
  mkdirSync(home, { recursive: true });
  if (!existsSync(copy)) copyWritable(source, copy);
  const corpora = path.join(home, 'corpora');
  if (!existsSync(corpora)) symlinkSync(path.join(source, '../corpora'), corpora, 'junction');
  execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: copy, stdio: ['ignore', 'ignore', 'inherit'] });
  return copy;
}

function fingerprint(folder: string): string {
  const hash = createHash('sha256').update(folder);
  for (const file of entriesOf(folder).filter((entry) => entry.isFile()))
    hash.update(readFileSync(path.join(file.parentPath, file.name)));
  return hash.digest('hex').slice(0, 8);
}

/** Copies a folder; a copy is as read-only as what it was made from, and could neither be installed nor removed. */
function copyWritable(source: string, copy: string): void {
  cpSync(source, copy, { recursive: true });
  chmodSync(copy, 0o755);
  for (const entry of entriesOf(copy)) chmodSync(path.join(entry.parentPath, entry.name), 0o755);
}

function entriesOf(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true });
}
