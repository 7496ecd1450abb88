import type { Database } from '../database.ts';

/**
 * The version that is there, 0: none.
 *
 *     await installedVersion(database)   // 1
 */
export async function installedVersion({ dexie, factory }: Database): Promise<number> {
  const kept = await factory?.databases();
  const installed = kept?.find(({ name }) => name === dexie.name)?.version ?? 0;
  // Dexie counts in tenths, its version 1 is the browser's 10; what is less than one is older than all of ours.
  return installed / 10 < 1 ? installed / 10 : Math.floor(installed / 10);
}
