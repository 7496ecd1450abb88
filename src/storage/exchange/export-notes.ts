import type { ArticleId } from '../../core/notes/ids.ts';
import type { KeptArticle, MetArticle } from '../../core/notes/kept-article.ts';
import type { Note } from '../../core/notes/note.ts';
import { orderNotes } from '../../core/notes/order-notes.ts';
import { groupOf } from '../articles/group-of.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import { parseRows } from '../database/parse-row.ts';
import { ADDRESS_ROWS, ARTICLE_ROWS, NOTE_ROWS } from '../database/rows.ts';
import type { StoreResult } from '../database/store-failure.ts';

/** What was handed out. `damaged`: notes that could not be read, or whose article could not. */
export type ExportTally = { readonly notes: number; readonly articles: number; readonly damaged: number };

/**
 * Hands out all notes outside the trash, article by article, in an order that depends on nothing but what is kept: by
 * the day of the article, the notes as they stand in it. Articles that are the same are handed out as one.
 *
 *     await exportNotes(database, null, (met, notes) => lines.push(…), signal)
 *
 * @param only the article that is wanted; `null`: all
 * @param signal ends it after the article at hand
 */
export async function exportNotes(
  database: Database,
  only: ArticleId | null,
  onArticle: (met: MetArticle, notes: readonly Note[]) => void,
  signal: AbortSignal,
): Promise<StoreResult<ExportTally>> {
  const listed = await attempt(database, () => articlesToExport(database, only));
  if (!listed.ok) return listed;
  let notes = 0;
  let articles = 0;
  for (const article of listed.value.articles) {
    if (signal.aborted) break;
    const read = await attempt(database, () => readArticle(database, article));
    if (!read.ok) return read;
    if (read.value.notes.length === 0) continue;
    onArticle(read.value.met, read.value.notes);
    notes += read.value.notes.length;
    articles += 1;
  }
  return { ok: true, value: { notes, articles, damaged: only === null ? listed.value.kept - notes : 0 } };
}

async function articlesToExport(database: Database, only: ArticleId | null) {
  const rows = only === null ? await database.articles.toArray() : [await database.articles.get(only)];
  const mains = parseRows(ARTICLE_ROWS, rows).values.filter(({ sameAs }) => only !== null || sameAs === null);
  const articles = mains.map(({ sameAs: _, ...article }): KeptArticle => article).toSorted(byDay);
  return { articles, kept: await database.notes.orderBy('[live.modified+id]').count() };
}

function byDay(some: KeptArticle, other: KeptArticle): number {
  return byCodeUnits(`${some.published ?? ''} ${some.id}`, `${other.published ?? ''} ${other.id}`);
}

/** As the store sorts, and not as some language does. */
function byCodeUnits(some: string, other: string): number {
  return some < other ? -1 : some > other ? 1 : 0;
}

async function readArticle(database: Database, article: KeptArticle) {
  const { dexie, articles, addresses, notes } = database;
  return dexie.transaction('r', [articles, addresses, notes], async () => {
    const group = await groupOf(database, [article.id]);
    const rows = await Promise.all(group.map((id) => notes.where('live.articleId').equals(id).toArray()));
    const found = parseRows(NOTE_ROWS, rows.flat()).values.map((note) => ({ ...note, articleId: article.id }));
    const known = parseRows(ADDRESS_ROWS, await addresses.where('articleId').anyOf(group).toArray()).values;
    const sorted = [...new Set(known.map(({ address }) => address))].toSorted(byCodeUnits);
    const met = { article, addresses: sorted.length === 0 ? [article.url] : sorted };
    return { met, notes: orderNotes(found, new Map()) };
  });
}
