import { applyChange } from '../../core/notes/changes/apply-change.ts';
import type { ChangedNotes, ChangeRequest } from '../../core/notes/changes/change-request.ts';
import type { ArticleId, NoteId } from '../../core/notes/ids.ts';
import type { MetArticle } from '../../core/notes/kept-article.ts';
import type { Note } from '../../core/notes/note.ts';
import { keepArticle } from '../articles/keep-article.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import { requireRows } from '../database/parse-row.ts';
import { NOTE_ROWS } from '../database/rows.ts';
import { StoreError } from '../database/store-error.ts';
import type { StoreResult } from '../database/store-failure.ts';
import { commitChanges, type WorkedOut } from './commit-changes.ts';
import { earlierAnswer } from './earlier-answer.ts';

/**
 * Changes notes. A request that was done before changes nothing and gets the answer it got then, so that a sender who
 * heard no answer may ask again. The notes of the answer name the articles they were really put under.
 *
 *     await changeNotes(database, { id, at, draft: null, articles: [met], changes: [{ kind: 'create', note }] })
 *     // { ok: true, value: { notes: [note] } }
 */
export async function changeNotes(database: Database, request: ChangeRequest): Promise<StoreResult<ChangedNotes>> {
  return attempt(database, async () => {
    const { dexie, articles, addresses, notes, changes, drafts } = database;
    return dexie.transaction('rw', [articles, addresses, notes, changes, drafts], async () => {
      const earlier = await earlierAnswer(database, request.id);
      return earlier ?? commitChanges(database, request, await workOut(database, request));
    });
  });
}

async function workOut(database: Database, request: ChangeRequest): Promise<readonly WorkedOut[]> {
  const ids = request.changes.map((change) => (change.kind === 'create' ? change.note.id : change.noteId));
  if (new Set(ids).size < ids.length) throw refused('a note is named twice');
  const articleIds = await keepArticles(database, request.articles);
  const notes = await readNotes(database, ids);
  return request.changes.map((change, index) => {
    const placed = change.kind === 'create' ? { ...change, note: inArticle(change.note, articleIds) } : change;
    const id = ids[index];
    const changed = applyChange((id && notes.get(id)) ?? null, placed, request.at);
    if (!('misfit' in changed)) return { ...changed, kind: change.kind, undoes: null };
    throw changed.misfit === 'no-note' ? new StoreError({ kind: 'note-gone' }) : refused(changed.misfit);
  });
}

/** Under which id each article is kept, by the id that the sender proposed. */
async function keepArticles(
  database: Database,
  articles: readonly MetArticle[],
): Promise<ReadonlyMap<ArticleId, ArticleId>> {
  const ids = new Map<ArticleId, ArticleId>();
  // One after the other: two of them may turn out to be the same.
  for (const met of articles) ids.set(met.article.id, await keepArticle(database, met));
  return ids;
}

async function readNotes(database: Database, ids: readonly NoteId[]): Promise<ReadonlyMap<NoteId, Note>> {
  const rows = await database.notes.bulkGet([...ids]);
  const notes = requireRows(
    NOTE_ROWS,
    rows.filter((row) => row !== undefined),
  );
  return new Map(notes.map((note) => [note.id, note]));
}

function inArticle(note: Note, articleIds: ReadonlyMap<ArticleId, ArticleId>): Note {
  const articleId = articleIds.get(note.articleId);
  if (articleId === undefined) throw refused('a new note comes without its article');
  return { ...note, articleId };
}

function refused(why: string): StoreError {
  return new StoreError({ kind: 'refused', why });
}
