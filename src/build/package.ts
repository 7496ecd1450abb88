import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BROWSERS } from './bundle/browser-manifest.ts';
import { buildExtension } from './bundle/build-extension.ts';
import { zipFolder } from './zip/zip-folder.ts';
import { zipSource } from './zip/zip-source.ts';

/** `npm run package`: what the add-on galleries take, one archive a browser, and the sources that their reviewers ask for. */
const OUT = 'dist/packages';

const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
for (const browser of BROWSERS) {
  const unpacked = `dist/${browser}`;
  await rm(unpacked, { recursive: true, force: true });
  await buildExtension(browser, unpacked);
  await save(`on-record-${browser}-${version}.zip`, await zipFolder(unpacked));
}
await save(`on-record-${version}-source.zip`, await zipSource());

async function save(name: string, bytes: Uint8Array): Promise<void> {
  const file = path.join(OUT, name);
  await writeFile(file, bytes);
  console.log(`Saved ${file}`);
}
