import { orderNotes } from '../../../core/notes/order-notes.ts';
import { noteMatches } from '../../../core/notes/search/match-query.ts';
import { parseNoteQuery } from '../../../core/notes/search/note-query.ts';
import type { Database } from '../../../storage/database/database.ts';
import type { StoreResult } from '../../../storage/database/store-failure.ts';
import { firstNoteIds, noteIds } from '../../../storage/notes/note-ids.ts';
import { notesOfKeptArticle } from '../../../storage/notes/notes-of-kept-article.ts';
import { searchNotes } from '../../../storage/notes/search-notes.ts';
import type { Found, Question } from '../library-services.ts';

/**
 * Finds notes: by the list of ids where all are wanted; by reading the article's notes, or all notes, where some are.
 *
 *     await findNotes(database, { shelf: 'kept', typed: 'bridge', article: null }, showPart, signal)
 *     // { ok: true, value: { ids, searched: 120, total: 120, isComplete: true } }
 *
 * @param onPart is given what was found so far, while more is searched
 */
export async function findNotes(
  database: Database,
  { shelf, typed, article }: Question,
  onPart: (found: Found) => void,
  signal: AbortSignal,
): Promise<StoreResult<Found>> {
  const query = parseNoteQuery(typed);
  if (article !== null) {
    const list = await notesOfKeptArticle(database, article.id);
    if (!list.ok) return list;
    const { notes } = list.value;
    const found = orderNotes(notes, new Map()).filter((note) => noteMatches(query, note, article));
    return {
      ok: true,
      value: complete(
        found.map(({ id }) => id),
        notes.length,
      ),
    };
  }
  if (query.length === 0) {
    const first = await firstNoteIds(database, shelf, FIRST);
    if (!first.ok) return first;
    const { ids, total } = first.value;
    if (total <= ids.length) return { ok: true, value: complete(ids, total) };
    onPart({ ids, searched: total, total, isComplete: false });
  }
  const all = await noteIds(database, shelf);
  if (!all.ok || query.length === 0) return all.ok ? { ok: true, value: complete(all.value, all.value.length) } : all;
  const total = all.value.length;
  const onProgress = ({ found, searched }: { readonly found: Found['ids']; readonly searched: number }) =>
    onPart({ ids: found, searched, total, isComplete: false });
  const found = await searchNotes(database, { shelf, query }, onProgress, signal);
  return found.ok ? { ok: true, value: complete(found.value, total) } : found;
}

/** More than a screen shows. */
const FIRST = 100;

function complete(ids: Found['ids'], total: number): Found {
  return { ids, searched: total, total, isComplete: true };
}
