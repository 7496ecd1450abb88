import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { zipArchive } from '../../../src/build/zip/zip-archive.ts';
import { zipFolder } from '../../../src/build/zip/zip-folder.ts';

const root = mkdtempSync(path.join(tmpdir(), 'on-record-zip-'));
afterAll(() => rmSync(root, { recursive: true }));

const FILES = {
  'manifest.json': Buffer.from('{ "name": "On Record" }'),
  'empty.txt': Buffer.alloc(0),
  'pages/wölkchen/“said”.txt': Buffer.from('It rained. '.repeat(1000)),
  'models/en.bin': Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)),
};
const entries = Object.entries(FILES).map(([name, bytes]) => ({ name, bytes }));

/** Python's `zipfile` is a reader of its own, and checks each file's sum. */
const READ_ZIP = `
import base64, json, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
print(json.dumps({name: base64.b64encode(archive.read(name)).decode() for name in archive.namelist()}))`;

function unzip(bytes: Uint8Array): Record<string, string> {
  const file = path.join(root, 'archive.zip');
  writeFileSync(file, bytes);
  const { status, stdout, stderr } = spawnSync('python3', ['-c', READ_ZIP, file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

describe('an archive', () => {
  it('gives back every file, whatever is in it and however it is called', () => {
    const expected = entries.map(({ name, bytes }) => [name, bytes.toString('base64')]);
    expect(unzip(zipArchive(entries))).toEqual(Object.fromEntries(expected));
  });

  it('has its files in one order, in whichever they come', () => {
    expect(zipArchive([...entries].reverse())).toEqual(zipArchive(entries));
  });

  it('is smaller than what is in it', () => {
    expect(zipArchive(entries).length).toBeLessThan(entries.reduce((sum, { bytes }) => sum + bytes.length, 0));
  });

  it('can be empty', () => {
    expect(unzip(zipArchive([]))).toEqual({});
  });
});

describe('the archive of a folder', () => {
  it('has the same bytes whenever its files were written', async () => {
    const dir = path.join(root, 'folder');
    for (const { name, bytes } of entries) {
      await mkdir(path.dirname(path.join(dir, name)), { recursive: true });
      await writeFile(path.join(dir, name), bytes);
    }
    const first = await zipFolder(dir);
    for (const file of readdirSync(dir)) utimesSync(path.join(dir, file), 1, 1);
    expect(await zipFolder(dir)).toEqual(first);
    expect(first).toEqual(zipArchive(entries));
    expect(readFileSync(path.join(dir, 'manifest.json'))).toEqual(FILES['manifest.json']);
  });
});
