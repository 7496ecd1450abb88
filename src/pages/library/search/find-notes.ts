import type { KeptArticle } from '../../../core/notes/kept-article.ts';
import { orderNotes } from '../../../core/notes/order-notes.ts';
import { noteMatches } from '../../../core/notes/search/match-query.ts';
import { type NoteQuery, parseNoteQuery } from '../../../core/notes/search/note-query.ts';
import type { Database } from '../../../storage/database/database.ts';
import type { StoreResult } from '../../../storage/database/store-failure.ts';
import { countShelf, firstNoteIds, noteIds, type Shelf } from '../../../storage/notes/note-ids.ts';
import { notesOfKeptArticle } from '../../../storage/notes/notes-of-kept-article.ts';
import { searchNotes } from '../../../storage/notes/search-notes.ts';
import type { Found, Question } from '../services/library-services.ts';

/**
 * Finds notes: by the list of ids where all are wanted; by reading the article's notes, or all notes, where some are.
 *
 *     await findNotes(database, { shelf: 'kept', typed: 'bridge', article: null, extent: 'all' }, showPart, signal)
 *     // { ok: true, value: { ids, searched: 120, total: 120, isComplete: true } }
 *
 * @param onPart is given what was found so far, while more is searched
 */
export async function findNotes(
  database: Database,
  { shelf, typed, article, extent }: Question,
  onPart: (found: Found) => void,
  signal: AbortSignal,
): Promise<StoreResult<Found>> {
  const query = parseNoteQuery(typed);
  if (article !== null) return findInArticle(database, article, query);
  if (query.length > 0) return findAmongAll(database, { shelf, query }, onPart, signal);
  if (extent === 'first') return findFirst(database, shelf);
  const all = await noteIds(database, shelf);
  return all.ok ? { ok: true, value: complete(all.value, all.value.length) } : all;
}

async function findInArticle(database: Database, article: KeptArticle, query: NoteQuery): Promise<StoreResult<Found>> {
  const list = await notesOfKeptArticle(database, article.id);
  if (!list.ok) return list;
  const { notes } = list.value;
  const found = orderNotes(notes, new Map()).filter((note) => noteMatches(query, note, article));
  const ids = found.map(({ id }) => id);
  return { ok: true, value: complete(ids, notes.length) };
}

async function findFirst(database: Database, shelf: Shelf): Promise<StoreResult<Found>> {
  const first = await firstNoteIds(database, shelf, FIRST);
  if (!first.ok) return first;
  const found = complete(first.value, first.value.length);
  return { ok: true, value: { ...found, isComplete: first.value.length < FIRST } };
}

/** How many there are is asked behind the first part of the search, which would have to wait for it. */
async function findAmongAll(
  database: Database,
  asked: { readonly shelf: Shelf; readonly query: NoteQuery },
  onPart: (found: Found) => void,
  signal: AbortSignal,
): Promise<StoreResult<Found>> {
  let total = 0;
  const searching = searchNotes(
    database,
    asked,
    ({ found, searched }) => onPart({ ids: found, searched, total, isComplete: false }),
    signal,
  );
  const counted = await countShelf(database, asked.shelf);
  if (counted.ok) total = counted.value;
  const found = await searching;
  return found.ok ? { ok: true, value: complete(found.value, total) } : found;
}

/** More than a screen shows. */
const FIRST = 100;

function complete(ids: Found['ids'], total: number): Found {
  return { ids, searched: total, total, isComplete: true };
}
