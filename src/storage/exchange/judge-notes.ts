import type { ExchangedNote } from '../../core/exchange/exchanged-note.ts';
import { type ImportVerdict, judgeImport } from '../../core/exchange/judge-import.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import type { StoreResult } from '../database/store-failure.ts';
import { idsOf } from './ids-of.ts';
import { keptNotes } from './kept-notes.ts';
import type { KnownHere } from './known-here.ts';

/**
 * What an import would do with each of some notes. Nothing is written.
 *
 *     await judgeNotes(database, notes, known)   // { ok: true, value: [{ kind: 'add' }, …] }
 */
export async function judgeNotes(
  database: Database,
  notes: readonly ExchangedNote[],
  known: KnownHere,
): Promise<StoreResult<readonly ImportVerdict[]>> {
  return attempt(database, async () => {
    const kept = await keptNotes(
      database,
      idsOf(notes).filter((id) => known.notes.has(id)),
    );
    return notes.map((each) => judgeImport(kept.get(each.note.id) ?? null, each));
  });
}
