import type { ExchangedNote } from '../../core/exchange/exchanged-note.ts';
import { judgeImport } from '../../core/exchange/judge-import.ts';
import { applyChange } from '../../core/notes/changes/apply-change.ts';
import type { ArticleId, NoteId, RequestId } from '../../core/notes/ids.ts';
import type { Note } from '../../core/notes/note.ts';
import { commitChanges, type WorkedOut } from '../changes/commit-changes.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import type { StoreResult } from '../database/store-failure.ts';
import { idsOf } from './ids-of.ts';
import { keepImported } from './keep-imported.ts';
import { keptNotes } from './kept-notes.ts';
import type { KnownHere } from './known-here.ts';

/**
 * Writes a part of an import, all of it or nothing; all parts bear the id of one request, by which the whole can be
 * taken back. A part that is written again does nothing, so that an import which was broken off is simply repeated.
 * Gives the number of notes written.
 *
 *     await importNotes(database, { id, at }, notes.slice(0, 500), known)
 *
 * It runs in the page that reads the file, not in the background: a file is too much for a message, and may take longer
 * than a background lives.
 */
export async function importNotes(
  database: Database,
  request: Request,
  notes: readonly ExchangedNote[],
  known: KnownHere,
): Promise<StoreResult<number>> {
  const ids = idsOf(notes);
  const there = ids.filter((id) => known.notes.has(id));
  const written = await attempt(database, () => writePart(database, request, notes, there, known));
  const isClash = !written.ok && written.failure.kind === 'internal';
  // Another page may have added some of them meanwhile, and nothing is written over: all are looked for.
  const outcome = isClash ? await attempt(database, () => writePart(database, request, notes, ids, known)) : written;
  if (!outcome.ok) return outcome;
  for (const id of ids) known.notes.add(id);
  for (const [id, main] of outcome.value.articles) known.articles.set(id, main);
  return { ok: true, value: outcome.value.written };
}

type Request = { readonly id: RequestId; readonly at: string };

/** @param here those of the notes that may be here already */
async function writePart(
  database: Database,
  request: Request,
  notes: readonly ExchangedNote[],
  here: readonly NoteId[],
  known: KnownHere,
): Promise<{ readonly written: number; readonly articles: ReadonlyMap<ArticleId, ArticleId> }> {
  const { dexie, articles, addresses, notes: table, changes, drafts } = database;
  return dexie.transaction('rw', [articles, addresses, table, changes, drafts], async () => {
    const kept = await keptNotes(database, here);
    // Before the notes: between two questions to the database there must be no long wait for nothing.
    const met = notes.filter(({ note }) => !kept.has(note.id)).map((each) => each.met);
    // What is found here counts for other parts only if this one is written.
    const found = new Map(known.articles);
    await keepImported(database, met, found);
    const workedOut = notes.flatMap((each) => workOut(kept.get(each.note.id) ?? null, each, request.at, found) ?? []);
    await commitChanges(database, { ...request, draft: null }, workedOut);
    return { written: workedOut.length, articles: found };
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
