import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Where a browser keeps its profile. */
export type ProfileFolder = { readonly dir: string; discard(): Promise<void> };

/** The given folder, which is kept, or a new one that `discard()` deletes. */
export async function profileFolder(dir: string | undefined): Promise<ProfileFolder> {
  if (dir !== undefined) return { dir: path.resolve(dir), discard: async () => {} };
  const fresh = await mkdtemp(path.join(tmpdir(), 'on-record-profile-'));
  // A browser's last process may still write while we delete: try again, as `rm` can do by itself.
  return { dir: fresh, discard: () => rm(fresh, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }) };
}
