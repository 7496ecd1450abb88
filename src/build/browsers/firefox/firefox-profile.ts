import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { type ProfileFolder, profileFolder } from '../profile-folder.ts';

/** Where the first new profile leaves its cache to those after it. */
const KEPT = path.resolve('out', 'firefox-startup-cache');

/** Names the build of Firefox whose the cache is: another one makes its own. */
const BUILD = 'compatibility.ini';
const CACHE = 'startupCache';
/** Not for the next: what is cached of an extension, paths in a folder that is gone, and the cache before this one. */
const LEFT = /^(?:webext\.sc\.lz4|urlCache.*|.*-current\.bin)$/;

/**
 * Firefox's `profileFolder`. In a new one Firefox compiles its whole interface at its start, for two seconds of a core,
 * and keeps that in the profile: a new profile gets what one before it has made, and nothing else of it.
 */
export async function firefoxProfile(dir: string | undefined): Promise<ProfileFolder> {
  const profile = await profileFolder(dir);
  if (dir !== undefined) return profile;
  if (existsSync(KEPT)) await copyCache(KEPT, profile.dir);
  return {
    dir: profile.dir,
    async discard() {
      if (existsSync(path.join(profile.dir, CACHE)) && !(await isKept(profile.dir))) await keep(profile.dir);
      await profile.discard();
    },
  };
}

async function isKept(profileDir: string): Promise<boolean> {
  const [kept, own] = await Promise.all(
    [KEPT, profileDir].map((dir) => readFile(path.join(dir, BUILD), 'utf8').catch(() => null)),
  );
  return own === kept;
}

/** All at once: whoever looks sees a whole cache or none. Where another Firefox has just kept its own, that stays. */
async function keep(profileDir: string): Promise<void> {
  await mkdir(path.dirname(KEPT), { recursive: true });
  const whole = await mkdtemp(`${KEPT}-`);
  await copyCache(profileDir, whole);
  await rm(KEPT, { recursive: true, force: true });
  await rename(whole, KEPT).catch(() => rm(whole, { recursive: true }));
}

async function copyCache(from: string, to: string): Promise<void> {
  const filter = (file: string) => !LEFT.test(path.basename(file));
  for (const part of [CACHE, BUILD]) await cp(path.join(from, part), path.join(to, part), { recursive: true, filter });
}
