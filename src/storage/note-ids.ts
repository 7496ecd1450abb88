import { type NoteId, parseNoteId } from '../core/notes/ids.ts';
import { attempt } from './attempt.ts';
import type { Database } from './database.ts';
import type { StoreResult } from './store-failure.ts';

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

const INDEX_OF = { kept: '[live.modified+id]', trash: '[deleted+id]' } as const;
