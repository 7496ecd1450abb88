import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { ExchangedNote } from '../../../src/core/exchange/exchanged-note.ts';
import { changeNotes } from '../../../src/storage/changes/change-notes.ts';
import { undoStepsOfAll } from '../../../src/storage/changes/undo-steps-of-all.ts';
import type { Database } from '../../../src/storage/database/database.ts';
import { exportNotes } from '../../../src/storage/exchange/export-notes.ts';
import { importNotes } from '../../../src/storage/exchange/import-notes.ts';
import { judgeNotes } from '../../../src/storage/exchange/judge-notes.ts';
import { knownHere } from '../../../src/storage/exchange/known-here.ts';
import { undoImport } from '../../../src/storage/exchange/undo-import.ts';
import { noteIds } from '../../../src/storage/notes/note-ids.ts';
import { notesOfArticle } from '../../../src/storage/notes/notes-of-article.ts';
import { deleteForGood } from '../../../src/storage/trash/delete-for-good.ts';
import { exchangedNotes } from '../../core/exchange/arbitrary-notes.ts';
import { article, articleId, highlight, met, noteId, requestId, time } from '../../core/notes/sample-notes.ts';
import { allRows, freshDatabase, good } from '../fresh-database.ts';

const NEVER = new AbortController().signal;
const IMPORT = { id: requestId(50), at: time(50) };

const exchanged = (n: number, fields: Parameters<typeof highlight>[1] = {}, on = 1): ExchangedNote => ({
  note: highlight(n, { articleId: articleId(on), ...fields }),
  met: met(on),
  isDated: true,
});

async function exported(database: Database): Promise<readonly Omit<ExchangedNote, 'isDated'>[]> {
  const all: Omit<ExchangedNote, 'isDated'>[] = [];
  good(await exportNotes(database, null, (met, notes) => all.push(...notes.map((note) => ({ note, met }))), NEVER));
  return all;
}

async function take(database: Database, notes: readonly ExchangedNote[], request = IMPORT): Promise<number> {
  return good(await importNotes(database, request, notes, good(await knownHere(database))));
}

describe('an import', () => {
  it('into an empty store gives back what was exported, all of it', async () => {
    await fc.assert(
      fc.asyncProperty(exchangedNotes, async (notes) => {
        const first = freshDatabase();
        await take(first, notes);
        const once = await exported(first);
        expect(once).toHaveLength(notes.length);
        const second = freshDatabase();
        await take(
          second,
          once.map((each) => ({ ...each, isDated: true })),
        );
        expect(JSON.stringify(await exported(second))).toBe(JSON.stringify(once));
      }),
      { numRuns: 25 },
    );
  });

  it('that is repeated changes nothing', async () => {
    const database = freshDatabase();
    const notes = [exchanged(1), exchanged(2, {}, 2)];
    expect(await take(database, notes)).toBe(2);
    const before = await allRows(database);
    expect(await take(database, notes, { id: requestId(51), at: time(51) })).toBe(0);
    expect(await allRows(database)).toEqual(before);
  });

  it('says before what it will do, and changes what is older here', async () => {
    const database = freshDatabase();
    await take(database, [exchanged(1, { comment: 'Old', modified: time(1) }), exchanged(2), exchanged(3)]);
    const changes = [{ kind: 'delete', noteId: noteId(3) }] as const;
    good(await changeNotes(database, { id: requestId(1), at: time(60), draft: null, articles: [], changes }));
    const file = [exchanged(1, { comment: 'New', modified: time(2) }), exchanged(2), exchanged(3), exchanged(4)];
    const verdicts = good(await judgeNotes(database, file, good(await knownHere(database))));
    expect(verdicts.map((verdict) => (verdict.kind === 'skip' ? verdict.why : verdict.kind))).toEqual([
      'change',
      'same',
      'in-trash',
      'add',
    ]);
    expect(await take(database, file, { id: requestId(52), at: time(70) })).toBe(2);
    expect(await database.notes.get(noteId(1))).toMatchObject({ comment: 'New', modified: time(70) });
  });

  it('puts notes under the article that is known here by one of its addresses, and joins nothing', async () => {
    const database = freshDatabase();
    await take(database, [exchanged(1), exchanged(2, {}, 2)]);
    const address = 'https://news.example/1';
    const foreign = {
      ...exchanged(3, { articleId: articleId(9) }),
      met: {
        article: article(9, { headline: 'Other' }),
        addresses: [address, 'https://news.example/2', 'https://news.example/new'],
      },
    };
    await take(database, [foreign], { id: requestId(53), at: time(53) });
    expect(await database.notes.get(noteId(3))).toMatchObject({ articleId: articleId(1) });
    const list = good(await notesOfArticle(database, ['https://news.example/new']));
    expect(list.notes.map(({ id }) => id).toSorted()).toEqual([noteId(1), noteId(3)]);
    expect(list.articles[0]?.headline).toBe('Engine beats weaver');
    expect(good(await notesOfArticle(database, ['https://news.example/2'])).notes).toHaveLength(1);
  });

  it('puts the notes of two articles of one address under the first of them', async () => {
    const database = freshDatabase();
    const second = {
      ...exchanged(2, {}, 2),
      met: { ...met(2), addresses: [...met(2).addresses, ...met(1).addresses] },
    };
    await take(database, [exchanged(1), second]);
    expect(await database.notes.get(noteId(2))).toMatchObject({ articleId: articleId(1) });
    expect(await database.articles.toCollection().primaryKeys()).toEqual([articleId(1)]);
  });

  it('writes over no note that another page has added since the ids were asked for', async () => {
    const database = freshDatabase();
    const known = good(await knownHere(database));
    const here = highlight(1, { comment: 'Written here', modified: time(9) });
    const changes = [{ kind: 'create', note: here }] as const;
    good(await changeNotes(database, { id: requestId(1), at: time(9), draft: null, articles: [met(1)], changes }));
    const file = [exchanged(1, { comment: 'Of the file', modified: time(2) }), exchanged(2, {}, 2)];
    expect(good(await importNotes(database, IMPORT, file, known))).toBe(1);
    expect(await database.notes.get(noteId(1))).toMatchObject({ comment: 'Written here' });
    expect(await database.articles.get(articleId(2))).toBeDefined();
    expect(await database.changes.count()).toBe(2);
    expect(known.notes).toEqual(new Set([noteId(1), noteId(2)]));
  });

  it('that fails in the middle of a part writes nothing of it', async () => {
    const database = freshDatabase();
    await take(database, [exchanged(1)]);
    const before = await allRows(database);
    vi.spyOn(database.changes, 'bulkAdd').mockRejectedValue(new Error('the disk is gone'));
    const known = good(await knownHere(database));
    const failed = await importNotes(database, { id: requestId(54), at: time(54) }, [exchanged(2, {}, 2)], known);
    expect(failed.ok).toBe(false);
    expect(await allRows(database)).toEqual(before);
    vi.restoreAllMocks();
  });
});

describe('an import that is taken back', () => {
  async function imported() {
    const database = freshDatabase();
    await take(database, [exchanged(1, { comment: 'Old', modified: time(1) })], { id: requestId(40), at: time(40) });
    await take(database, [
      exchanged(1, { comment: 'New', modified: time(41) }),
      ...Array.from({ length: 510 }, (_, n) => exchanged(n + 2)),
    ]);
    return database;
  }

  it('leaves what was there before, in parts, and can be done again', async () => {
    const database = await imported();
    const shares: number[] = [];
    const step = good(await undoStepsOfAll(database)).undo;
    expect(step).toEqual({ request: IMPORT.id, kind: 'import' });
    good(
      await undoImport(database, { id: requestId(55), at: time(55), undoes: IMPORT.id }, (share) => shares.push(share)),
    );
    expect(shares).toHaveLength(2);
    expect(shares.at(-1)).toBe(1);
    expect(good(await noteIds(database, 'kept'))).toEqual([noteId(1)]);
    expect(await database.notes.get(noteId(1))).toMatchObject({ comment: 'Old' });
    const { redo } = good(await undoStepsOfAll(database));
    expect(redo).toEqual({ request: requestId(55), kind: 'import' });
    good(await undoImport(database, { id: requestId(56), at: time(56), undoes: requestId(55) }, () => {}));
    expect(good(await noteIds(database, 'kept'))).toHaveLength(511);
    expect(await database.notes.get(noteId(1))).toMatchObject({ comment: 'New' });
  });

  it('goes on where it was broken off, and passes by what was deleted for good', async () => {
    const database = await imported();
    const undo = { id: requestId(55), at: time(55), undoes: IMPORT.id };
    const real = database.changes.bulkAdd.bind(database.changes);
    let calls = 0;
    vi.spyOn(database.changes, 'bulkAdd').mockImplementation((rows: readonly unknown[]) => {
      calls += 1;
      if (calls === 2) throw new Error('the tab was closed');
      return real(rows);
    });
    expect((await undoImport(database, undo, () => {})).ok).toBe(false);
    expect(good(await noteIds(database, 'trash'))).not.toHaveLength(0);
    good(await deleteForGood(database, good(await noteIds(database, 'trash')).slice(0, 5)));
    good(await undoImport(database, undo, () => {}));
    expect(good(await noteIds(database, 'kept'))).toEqual([noteId(1)]);
    vi.restoreAllMocks();
  });
});

describe('an export', () => {
  it('leaves out the trash, tells what it could not read, and gives one article alone', async () => {
    const database = freshDatabase();
    await take(database, [exchanged(1), exchanged(2), exchanged(3, {}, 2)]);
    const changes = [{ kind: 'delete', noteId: noteId(2) }] as const;
    good(await changeNotes(database, { id: requestId(1), at: time(60), draft: null, articles: [], changes }));
    expect((await exported(database)).map(({ note }) => note.id)).toEqual([noteId(1), noteId(3)]);
    await database.notes.update(noteId(3), { colour: 'beige' });
    expect(good(await exportNotes(database, null, () => {}, NEVER))).toEqual({ notes: 1, articles: 1, damaged: 1 });
    expect(good(await exportNotes(database, articleId(1), () => {}, NEVER))).toEqual({
      notes: 1,
      articles: 1,
      damaged: 0,
    });
  });
});

describe('what is written', () => {
  it('is read back: what the browser did not keep as it was is not kept at all', async () => {
    const database = freshDatabase();
    vi.spyOn(database.notes, 'bulkAdd').mockResolvedValueOnce(noteId(1));
    const changes = [{ kind: 'create', note: highlight(1) }] as const;
    const answer = await changeNotes(database, {
      id: requestId(1),
      at: time(1),
      draft: null,
      articles: [met(1)],
      changes,
    });
    expect(answer).toMatchObject({ ok: false, failure: { kind: 'internal' } });
    expect(await database.changes.count()).toBe(0);
    vi.restoreAllMocks();
  });
});
