import { beforeEach, describe, expect, it } from 'vitest';
import type { NoteChange } from '../../../src/core/notes/changes/note-change.ts';
import { changeNotes } from '../../../src/storage/changes/change-notes.ts';
import { undoRequest } from '../../../src/storage/changes/undo-request.ts';
import { undoStepsOfArticle } from '../../../src/storage/changes/undo-steps-of-article.ts';
import type { Database } from '../../../src/storage/database/database.ts';
import { notesOfArticle } from '../../../src/storage/notes/notes-of-article.ts';
import { highlight, met, noteId, requestId, time } from '../../core/notes/sample-notes.ts';
import { allRows, freshDatabase, good } from '../fresh-database.ts';

const PAGE = ['https://news.example/1'];

let database: Database;
beforeEach(async () => {
  database = freshDatabase();
  await change(1, [
    { kind: 'create', note: highlight(1) },
    { kind: 'create', note: highlight(2) },
  ]);
});

function change(n: number, changes: readonly NoteChange[]) {
  return changeNotes(database, { id: requestId(n), at: time(n), draft: null, articles: [met(1)], changes });
}

function undo(n: number, undoes: number) {
  return undoRequest(database, { id: requestId(n), at: time(n), undoes: requestId(undoes) });
}

async function comments() {
  return good(await notesOfArticle(database, PAGE)).notes.map(({ comment }) => comment);
}

function comment(text: string): NoteChange {
  return { kind: 'edit', noteId: noteId(1), patch: { comment: text } };
}

describe('undo', () => {
  it('takes back a deletion of several notes', async () => {
    await change(2, [
      { kind: 'delete', noteId: noteId(1) },
      { kind: 'delete', noteId: noteId(2) },
    ]);
    expect(await comments()).toEqual([]);
    expect(good(await undo(3, 2)).notes.map(({ id }) => id)).toEqual([noteId(1), noteId(2)]);
    expect(await comments()).toEqual([null, null]);
  });

  it('and redo go back and forth, told by the history alone', async () => {
    await change(2, [comment('a')]);
    await change(3, [comment('b')]);
    const seen: unknown[] = [];
    for (const [n, way] of (['undo', 'undo', 'redo', 'redo', 'undo'] as const).entries()) {
      const step = good(await undoStepsOfArticle(database, PAGE))[way];
      if (!step) throw new Error(`nothing to ${way}`);
      good(await undoRequest(database, { id: requestId(10 + n), at: time(10 + n), undoes: step.request }));
      seen.push((await comments())[0]);
    }
    expect(seen).toEqual(['a', null, 'a', 'b', 'a']);
    expect(good(await undoStepsOfArticle(database, PAGE))).toMatchObject({
      undo: { kind: 'edit' },
      redo: { kind: 'edit' },
    });
  });

  it('of what two tabs undo at the same moment is done once', async () => {
    await change(2, [comment('a')]);
    await Promise.all([undo(3, 2), undo(4, 2)]);
    expect(await comments()).toEqual([null, null]);
    // Only the one that did something can be redone; the late one is no step.
    const { redo } = good(await undoStepsOfArticle(database, PAGE));
    expect(redo?.request).toBe(requestId(3));
    await undo(5, 3);
    expect(await comments()).toEqual(['a', null]);
  });

  it('repeated gives the same answer and changes nothing, also after a redo', async () => {
    await change(2, [comment('a')]);
    const requests = [() => undo(3, 2), () => undo(4, 2), () => undo(5, 3)];
    const answers = [];
    for (const ask of requests) answers.push(await ask());
    const rows = await allRows(database);
    for (const [index, ask] of requests.entries()) expect(await ask()).toEqual(answers[index]);
    expect(await allRows(database)).toEqual(rows);
    expect(await comments()).toEqual(['a', null]);
  });

  it('of an unknown request fails and writes nothing', async () => {
    const rows = await allRows(database);
    expect(await undo(3, 77)).toEqual({ ok: false, failure: { kind: 'note-gone' } });
    expect(await allRows(database)).toEqual(rows);
  });
});
