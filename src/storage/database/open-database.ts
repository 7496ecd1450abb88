import type Dexie from 'dexie';
import type { Database } from './database.ts';
import { errorNames } from './error-names.ts';
import type { StoreFailure } from './store-failure.ts';
import { installedVersion } from './versions/installed-version.ts';

/**
 * Opens the database unless it is open; gives `null`, or why it cannot be opened. After a failure the next request
 * tries again.
 *
 *     await openDatabase(database)   // { kind: 'store-closed', why: 'unavailable' } in some private windows
 */
export async function openDatabase(database: Database): Promise<StoreFailure | null> {
  const { dexie } = database;
  if (dexie.isOpen()) return null;
  const known = heldUp.get(dexie);
  // What held it up may just have gone: a reader who has closed that tab tries again at once.
  if (known) return within(MOMENT_MS, known.opening, known.why);
  try {
    return await openOrHeldUp(database);
  } catch (error) {
    if (!errorNames(error).has('VersionError')) return failureOf(error);
    return openAdmitted(database);
  }
}

/** Another version is there: one of ours in which Dexie once put in what was missing, or a newer one. */
async function openAdmitted(database: Database): Promise<StoreFailure | null> {
  try {
    if ((await installedVersion(database)) > database.version) return { kind: 'store-closed', why: 'newer-version' };
    database.admitAny();
    return await openOrHeldUp(database);
  } catch (error) {
    return failureOf(error);
  }
}

function failureOf(error: unknown): StoreFailure {
  if (errorNames(error).has('QuotaExceededError')) return { kind: 'store-full' };
  return { kind: 'store-closed', why: 'unavailable' };
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
async function openOrHeldUp(database: Database): Promise<StoreFailure | null> {
  const { dexie } = database;
  const blocked = new Promise<'blocked'>((resolve) => {
    dexie.on('blocked', () => resolve('blocked'));
  });
  const opening = Promise.resolve(dexie.open()).then(() => null);
  const outcome = await within(PATIENCE_MS, Promise.race([opening, blocked]), 'late');
  if (outcome === null) return null;
  const isBlocked = outcome === 'blocked' || (await isOlderThere(database));
  const why = { kind: 'store-closed', why: isBlocked ? 'blocked' : 'unavailable' } as const;
  heldUp.set(dexie, { why, opening });
  const forget = () => void heldUp.delete(dexie);
  opening.then(forget, forget);
  return why;
}

/** Firefox without room does not say what there is. */
async function isOlderThere(database: Database): Promise<boolean> {
  const asked = installedVersion(database).catch(() => 0);
  const installed = await within(MOMENT_MS, asked, 0);
  return installed > 0 && installed < database.version;
}

async function within<T, U>(ms: number, awaited: Promise<T>, otherwise: U): Promise<T | U> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<U>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), ms);
  });
  try {
    return await Promise.race([awaited, late]);
  } finally {
    clearTimeout(timer);
  }
}
