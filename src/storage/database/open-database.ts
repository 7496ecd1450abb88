import type Dexie from 'dexie';
import type { Database } from './database.ts';
import { errorNames } from './error-names.ts';
import { installedVersion } from './installed-version.ts';
import type { StoreFailure } from './store-failure.ts';

/**
 * Opens the database unless it is open; gives `null`, or why it cannot be opened. After a failure the next request
 * tries again.
 *
 *     await openDatabase(database)   // { kind: 'store-closed', why: 'unavailable' } in some private windows
 */
export async function openDatabase(database: Database): Promise<StoreFailure | null> {
  const { dexie, version } = database;
  if (dexie.isOpen()) return null;
  const known = heldUp.get(dexie);
  // What held it up may just have gone: a reader who has closed that tab tries again at once.
  if (known) return within(MOMENT_MS, known.opening, known.why);
  try {
    // Firefox without room does not say what there is; opening it says why.
    const installed = await installedVersion(database).catch(() => 0);
    if (installed > version) return { kind: 'store-closed', why: 'newer-version' };
    const isOlder = installed > 0 && installed < version;
    return await openOrHeldUp(dexie, { kind: 'store-closed', why: isOlder ? 'blocked' : 'unavailable' });
  } catch (error) {
    if (errorNames(error).has('QuotaExceededError')) return { kind: 'store-full' };
    return { kind: 'store-closed', why: 'unavailable' };
  }
}

/** Those that are being opened for long already, and why that may be. */
const heldUp = new WeakMap<Dexie, { readonly why: StoreFailure; readonly opening: Promise<StoreFailure | null> }>();

/** After this long, in milliseconds, whoever waits for the notes wants to know what is the matter. */
const PATIENCE_MS = 3000;

const MOMENT_MS = 300;

/**
 * Dexie's `open` waits as long as another page holds an older version open, and so does whoever asks meanwhile. The
 * browser says so to the first in the row alone: the others, in other contexts, hear nothing, hence the patience.
 */
async function openOrHeldUp(dexie: Dexie, why: StoreFailure): Promise<StoreFailure | null> {
  const blocked = new Promise<StoreFailure>((resolve) => {
    dexie.on('blocked', () => resolve(why));
  });
  const opening = Promise.resolve(dexie.open()).then(() => null);
  const outcome = await within(PATIENCE_MS, Promise.race([opening, blocked]), why);
  if (outcome === null) return null;
  heldUp.set(dexie, { why, opening });
  const forget = () => void heldUp.delete(dexie);
  opening.then(forget, forget);
  return outcome;
}

async function within<T>(ms: number, awaited: Promise<T>, otherwise: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), ms);
  });
  try {
    return await Promise.race([awaited, late]);
  } finally {
    clearTimeout(timer);
  }
}
