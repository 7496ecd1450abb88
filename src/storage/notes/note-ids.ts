import { type NoteId, parseNoteId } from '../../core/notes/ids.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import type { StoreResult } from '../database/store-failure.ts';

/** Where notes lie: in the lists, or in the trash. */
export type Shelf = 'kept' | 'trash';

/**
 * The ids of all notes, the last changed or the last deleted first. No note is read for it: a list that shows some of
 * them asks for those.
 *
 *     await noteIds(database, 'kept')   // { ok: true, value: [id, id, …] }
 */
export async function noteIds(database: Database, shelf: Shelf): Promise<StoreResult<readonly NoteId[]>> {
  return attempt(database, async () => {
    // Forwards, since the browser gives all keys at once in this direction alone; 100,000 take 0.2 s.
    const keys = await database.notes.orderBy(INDEX_OF[shelf]).primaryKeys();
    return keys.toReversed().flatMap((key) => parseNoteId(key) ?? []);
  });
}

/**
 * The first of them, which are there at once however many there are.
 *
 *     await firstNoteIds(database, 'kept', 40)   // { ok: true, value: [id, id, …] }
 */
export async function firstNoteIds(
  database: Database,
  shelf: Shelf,
  limit: number,
): Promise<StoreResult<readonly NoteId[]>> {
  return attempt(database, async () => {
    const keys = await database.notes.orderBy(INDEX_OF[shelf]).reverse().limit(limit).primaryKeys();
    return keys.flatMap((key) => parseNoteId(key) ?? []);
  });
}

/**
 * How many there are: Chromium walks along the index for it, a second for 100,000.
 *
 *     await countShelf(database, 'kept')   // { ok: true, value: 100000 }
 */
export async function countShelf(database: Database, shelf: Shelf): Promise<StoreResult<number>> {
  return attempt(database, () => database.notes.orderBy(INDEX_OF[shelf]).count());
}

const INDEX_OF = { kept: '[live.modified+id]', trash: '[deleted+id]' } as const;
