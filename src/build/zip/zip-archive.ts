import { type Zippable, zipSync } from 'fflate';

/** A file of an archive. `name` is its path in it, with `/`. */
export type ZipEntry = { readonly name: string; readonly bytes: Uint8Array };

/**
 * A ZIP archive of files: the same files give the same bytes, in whatever order they come and whenever they were
 * written.
 *
 *     await writeFile('a.zip', zipArchive([{ name: 'manifest.json', bytes }]));
 */
export function zipArchive(entries: readonly ZipEntry[]): Uint8Array {
  const sorted = [...entries].sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
  const files: Zippable = {};
  for (const { name, bytes } of sorted) files[name] = bytes;
  return zipSync(files, { level: 9, mtime: FIRST_DAY });
}

/** The first day of the format, in the local time that the format writes. */
const FIRST_DAY = new Date(1980, 0, 1);
