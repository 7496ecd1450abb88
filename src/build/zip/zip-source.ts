import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { zipArchive } from './zip-archive.ts';

/**
 * An archive of the sources as they stand in the folder, for the reviewers of add-on galleries: every file that git
 * tracks. It is not `git archive`, which would leave out what was changed since the last commit and yet was built.
 *
 * @throws where there is no git
 */
export async function zipSource(): Promise<Uint8Array> {
  const { status, stdout, stderr } = spawnSync('git', ['ls-files', '-z'], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`git ls-files failed: ${stderr}`);
  const files = stdout.split('\0').filter((file) => file !== '' && existsSync(file));
  return zipArchive(await Promise.all(files.map(async (name) => ({ name, bytes: await readFile(name) }))));
}
