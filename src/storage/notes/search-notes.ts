import * as v from 'valibot';
import type { NoteId } from '../../core/notes/ids.ts';
import { noteMatches } from '../../core/notes/search/match-query.ts';
import type { NoteQuery } from '../../core/notes/search/note-query.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import type { StoreResult } from '../database/store-failure.ts';
import { listNotes } from './list-notes.ts';
import type { Shelf } from './note-ids.ts';

/** How far a search has come. */
export type SearchProgress = { readonly found: readonly NoteId[]; readonly searched: number };

/**
 * Finds notes, the last changed or the last deleted first, by reading them all in that order, slice by slice: 100,000
 * take some seconds, but what was found is told after each slice. Damaged rows are not found.
 *
 *     await searchNotes(database, { shelf: 'kept', query: parseNoteQuery('tag:climate') }, showSoFar, signal)
 *
 * @param signal ends the search after the slice at hand; what was found by then is the answer
 */
export async function searchNotes(
  database: Database,
  { shelf, query }: { readonly shelf: Shelf; readonly query: NoteQuery },
  onProgress: (progress: SearchProgress) => void,
  signal: AbortSignal,
): Promise<StoreResult<readonly NoteId[]>> {
  const found: NoteId[] = [];
  let searched = 0;
  let after: Place | null = null;
  do {
    const slice: StoreResult<Slice> = await readSlice(database, shelf, query, after);
    if (!slice.ok) return slice;
    found.push(...slice.value.found);
    searched += slice.value.size;
    after = slice.value.next;
    if (!signal.aborted) onProgress({ found: [...found], searched });
  } while (after !== null && !signal.aborted);
  return { ok: true, value: found };
}

const SLICE = 1000;

/** A key of the index: the time and the id. */
type Place = [string, string];

/** `next`: the last row's place, if there may be more behind it. */
type Slice = { readonly found: readonly NoteId[]; readonly size: number; readonly next: Place | null };

async function readSlice(
  database: Database,
  shelf: Shelf,
  query: NoteQuery,
  after: Place | null,
): Promise<StoreResult<Slice>> {
  return attempt(database, async () => {
    const { dexie, articles: articleTable, notes: table } = database;
    return dexie.transaction('r', [articleTable, table], async () => {
      const { index, place } = ORDERS[shelf];
      const from = after === null ? table.orderBy(index) : table.where(index).below(after);
      const rows: readonly unknown[] = await from.reverse().limit(SLICE).toArray();
      const { notes, articles } = await listNotes(database, rows);
      const byId = new Map(articles.map((article) => [article.id, article]));
      const found = notes.filter((note) => noteMatches(query, note, byId.get(note.articleId) ?? null));
      const last = v.safeParse(place, rows.at(-1));
      const next = last.success && rows.length === SLICE ? last.output : null;
      return { found: found.map(({ id }) => id), size: rows.length, next };
    });
  });
}

/** The place of a row is read apart from the note: a damaged row must not end the search. */
const ORDERS = {
  kept: {
    index: '[live.modified+id]',
    place: v.pipe(
      v.object({ live: v.object({ modified: v.string() }), id: v.string() }),
      v.transform(({ live, id }): Place => [live.modified, id]),
    ),
  },
  trash: {
    index: '[deleted+id]',
    place: v.pipe(
      v.object({ deleted: v.string(), id: v.string() }),
      v.transform(({ deleted, id }): Place => [deleted, id]),
    ),
  },
} as const;
