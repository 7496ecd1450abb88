import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { zipArchive } from './zip-archive.ts';

/** An archive of all files in a folder, hidden ones included. The same files give the same bytes. */
export async function zipFolder(dir: string): Promise<Uint8Array> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
  const entries = files.map(async (file) => ({
    name: path.relative(dir, file).split(path.sep).join('/'),
    bytes: await readFile(file),
  }));
  return zipArchive(await Promise.all(entries));
}
