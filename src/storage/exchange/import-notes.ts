import type { ExchangedNote } from '../../core/exchange/exchanged-note.ts';
import { judgeImport } from '../../core/exchange/judge-import.ts';
import { applyChange } from '../../core/notes/changes/apply-change.ts';
import type { ArticleId, RequestId } from '../../core/notes/ids.ts';
import type { Note } from '../../core/notes/note.ts';
import { commitChanges, type WorkedOut } from '../changes/commit-changes.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import type { StoreResult } from '../database/store-failure.ts';
import { keptNotes } from './judge-notes.ts';
import { keepImported } from './keep-imported.ts';

/**
 * Writes a part of an import, all of it or nothing; all parts bear the id of one request, by which the whole can be
 * taken back. A part that is written again does nothing, so that an import which was broken off is simply repeated.
 * Gives the number of notes written.
 *
 *     await importNotes(database, { id, at }, notes.slice(0, 500), new Map())
 *
 * It runs in the page that reads the file, not in the background: a file is too much for a message, and may take longer
 * than a background lives.
 *
 * @param known under which id each article of the file is kept; filled as the import goes on
 */
export async function importNotes(
  database: Database,
  request: { readonly id: RequestId; readonly at: string },
  notes: readonly ExchangedNote[],
  known: Map<ArticleId, ArticleId>,
): Promise<StoreResult<number>> {
  return attempt(database, async () => {
    const { dexie, articles, addresses, notes: table, changes, drafts } = database;
    return dexie.transaction('rw', [articles, addresses, table, changes, drafts], async () => {
      const kept = await keptNotes(database, notes);
      // Before the notes: between two questions to the database there must be no long wait for nothing.
      const met = notes.filter(({ note }) => !kept.has(note.id)).map((each) => each.met);
      await keepImported(database, met, known);
      const workedOut = notes.flatMap((each) => workOut(kept.get(each.note.id) ?? null, each, request.at, known) ?? []);
      await commitChanges(database, { ...request, draft: null }, workedOut);
      return workedOut.length;
    });
  });
}

/** `null`: the note is skipped. */
function workOut(
  kept: Note | null,
  exchanged: ExchangedNote,
  at: string,
  known: ReadonlyMap<ArticleId, ArticleId>,
): WorkedOut | null {
  const verdict = judgeImport(kept, exchanged);
  if (verdict.kind === 'skip') return null;
  const { note } = exchanged;
  const articleId = known.get(note.articleId) ?? note.articleId;
  const change =
    verdict.kind === 'add'
      ? ({ kind: 'create', note: { ...note, articleId } } as const)
      : ({ kind: 'edit', noteId: note.id, patch: verdict.patch } as const);
  const changed = applyChange(kept, change, at);
  return 'misfit' in changed ? null : { ...changed, kind: 'import', undoes: null };
}
