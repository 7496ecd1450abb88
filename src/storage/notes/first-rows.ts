import { VERSIONS } from '../database/versions/versions.ts';

/** Rows of an article's notes, and of the article, as they lie in the database. */
export type FirstRows = { readonly articles: readonly unknown[]; readonly notes: readonly unknown[] };

/**
 * Reads the rows of an article's notes from the browser's database itself: what is to be on the screen at once cannot
 * wait until Dexie has been evaluated and has looked at its tables. `null` leaves the answer to `notesOfArticle`: where
 * there is no database yet, one of another version, an article that is one with others, or anything goes wrong.
 *
 *     firstList(await firstRows(indexedDB, addresses))   // what `notesOfArticle` lists, 20 ms before it
 *
 * @param addresses any address it may be known under; `null`: nobody knows, and nothing is found
 */
export async function firstRows(
  factory: IDBFactory | undefined,
  addresses: Promise<readonly string[] | null>,
): Promise<FirstRows | null> {
  try {
    const [database, known] = await Promise.all([openAsItIs(factory), addresses]);
    const rows = isOfToday(database) && known !== null ? await readRows(database, known) : null;
    database?.close();
    return rows;
  } catch {
    // Why that is, whoever is asked next can tell better.
    return null;
  }
}

/** Makes no database where there is none: what would make it is given up. */
async function openAsItIs(factory: IDBFactory | undefined): Promise<IDBDatabase | null> {
  const opening = factory?.open('on-record');
  if (!opening) return null;
  opening.onupgradeneeded = () => opening.transaction?.abort();
  return answerOf(opening);
}

/** Dexie counts in tenths, and what it put in by itself counts in those. */
function isOfToday(database: IDBDatabase | null): database is IDBDatabase {
  return Math.floor((database?.version ?? 0) / 10) === Math.max(...VERSIONS.map(({ version }) => version));
}

async function readRows(database: IDBDatabase, known: readonly string[]): Promise<FirstRows | null> {
  const transaction = database.transaction(['addresses', 'articles', 'notes'], 'readonly');
  const [addresses, articles] = [transaction.objectStore('addresses'), transaction.objectStore('articles')];
  const living = transaction.objectStore('notes').index('live.articleId');
  const met = await Promise.all(known.map((address) => answerOf<unknown>(addresses.get(address))));
  const ids = [...new Set(met.filter((row) => row !== undefined).map(articleIdOf))];
  // All at once, since each answer is waited for.
  const [rows, members, notes] = await Promise.all([
    Promise.all(ids.map((id) => answerOf<unknown>(articles.get(id)))),
    Promise.all(ids.map((id) => answerOf(articles.index('sameAs').getAllKeys(id)))),
    Promise.all(ids.map((id) => answerOf<unknown[]>(living.getAll(id)))),
  ]);
  const isJoined = ids.length > 1 || members.flat().length > 0;
  return isJoined ? null : { articles: rows, notes: notes.flat() };
}

/** Nothing here is checked but what is asked with: `firstList` does it, when its schemas have been evaluated. */
function articleIdOf(row: unknown): string {
  if (typeof row === 'object' && row !== null && 'articleId' in row && typeof row.articleId === 'string') {
    return row.articleId;
  }
  throw new Error('a damaged address');
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
