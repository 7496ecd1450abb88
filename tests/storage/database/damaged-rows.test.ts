import { beforeEach, describe, expect, it } from 'vitest';
import { meetArticle } from '../../../src/storage/articles/meet-article.ts';
import { changeNotes } from '../../../src/storage/changes/change-notes.ts';
import { undoRequest } from '../../../src/storage/changes/undo-request.ts';
import { undoStepsOfArticle } from '../../../src/storage/changes/undo-steps-of-article.ts';
import type { Database } from '../../../src/storage/database/database.ts';
import { draftsOfPage } from '../../../src/storage/drafts/drafts-of-page.ts';
import { saveDraft } from '../../../src/storage/drafts/save-draft.ts';
import { notesOfArticle } from '../../../src/storage/notes/notes-of-article.ts';
import { recentNotes } from '../../../src/storage/notes/recent-notes.ts';
import { emptyTrash } from '../../../src/storage/trash/empty-trash.ts';
import { trashedNotes } from '../../../src/storage/trash/trashed-notes.ts';
import { articleId, draftId, highlight, met, noteId, requestId, time } from '../../core/notes/sample-notes.ts';
import { allRows, freshDatabase, good } from '../fresh-database.ts';

const ADDRESS = 'https://news.example/1';
const PAGE = [ADDRESS];
const ALL = { after: null, limit: 100 };

let database: Database;
beforeEach(async () => {
  database = freshDatabase();
  for (const n of [1, 2]) {
    const changes = [{ kind: 'create', note: highlight(n) }] as const;
    good(await changeNotes(database, { id: requestId(n), at: time(n), draft: null, articles: [met(1)], changes }));
  }
});

function edit(n: number, note: number) {
  const changes = [{ kind: 'edit', noteId: noteId(note), patch: { comment: 'x' } }] as const;
  return changeNotes(database, { id: requestId(n), at: time(n), draft: null, articles: [], changes });
}

describe('a damaged note', () => {
  const damages = [
    { what: 'with a colour of another world', damage: { colour: 'octarine' }, issue: /^colour: / },
    { what: 'without its passage', damage: { passage: null }, issue: /^passage: / },
    {
      what: 'whose anchor is a text',
      damage: { passage: { ...highlight(1).passage, anchor: 'here' } },
      issue: /^passage\.anchor: /,
    },
    { what: 'of a kind of another world', damage: { kind: 'doodle' }, issue: /^kind: / },
  ];

  it.each(damages)('$what is reported, the others are listed', async ({ damage, issue }) => {
    await database.notes.update(noteId(1), damage);
    const lists = [await notesOfArticle(database, PAGE), await recentNotes(database, ALL)].map(good);
    for (const { notes, damaged } of lists) {
      expect(notes).toEqual([highlight(2)]);
      expect(damaged).toEqual([{ table: 'notes', key: noteId(1), issue: expect.stringMatching(issue) }]);
    }
  });

  it('is not overwritten by an edit or an undo, and the other one can be edited', async () => {
    await database.notes.update(noteId(1), { colour: 'octarine' });
    const rows = await allRows(database);
    const failure = { kind: 'damaged', row: { table: 'notes', key: noteId(1) } };
    expect(await edit(3, 1)).toMatchObject({ ok: false, failure });
    const undo = { id: requestId(4), at: time(4), undoes: requestId(1) };
    expect(await undoRequest(database, undo)).toMatchObject({ ok: false, failure });
    expect(await allRows(database)).toEqual(rows);
    expect(good(await edit(5, 2)).notes).toHaveLength(1);
  });

  it('in the trash is reported, and stays when the trash is emptied', async () => {
    await database.notes.update(noteId(1), { deleted: time(1), live: undefined, tags: null });
    await database.notes.update(noteId(2), { deleted: 7, live: undefined });
    expect(good(await trashedNotes(database, ALL))).toMatchObject({ notes: [], damaged: { length: 2 } });
    expect(good(await emptyTrash(database, time(60)))).toBe(0);
    expect(await allRows(database)).toMatchObject({ notes: { length: 2 }, articles: { length: 1 } });
  });
});

describe('a damaged article', () => {
  beforeEach(async () => {
    await database.articles.update(articleId(1), { url: 'javascript:alert(1)' });
  });

  it('is reported, and its notes are listed', async () => {
    const { notes, articles, damaged } = good(await notesOfArticle(database, PAGE));
    expect(notes).toHaveLength(2);
    expect(articles).toEqual([]);
    expect(damaged).toEqual([{ table: 'articles', key: articleId(1), issue: expect.stringMatching(/^url: /) }]);
  });

  it('is not overwritten, and takes new notes', async () => {
    const { articles } = await allRows(database);
    expect(good(await meetArticle(database, met(2, PAGE)))).toBe(articleId(1));
    const changes = [{ kind: 'create', note: highlight(3, { articleId: articleId(2) }) }] as const;
    const request = { id: requestId(3), at: time(3), draft: null, articles: [met(2, PAGE)], changes };
    expect(good(await changeNotes(database, request)).notes).toMatchObject([{ articleId: articleId(1) }]);
    expect((await allRows(database)).articles).toEqual(articles);
  });
});

it('a damaged address is passed over, and not overwritten', async () => {
  await database.addresses.put({ address: ADDRESS, articleId: 'the first one' });
  expect(good(await notesOfArticle(database, PAGE)).notes).toEqual([]);
  expect(good(await notesOfArticle(database, [...PAGE, 'https://news.example/amp'])).notes).toEqual([]);
  await meetArticle(database, met(1, [...PAGE, 'https://news.example/amp']));
  expect(good(await notesOfArticle(database, ['https://news.example/amp'])).notes).toHaveLength(2);
  expect(await database.addresses.get(ADDRESS)).toEqual({ address: ADDRESS, articleId: 'the first one' });
});

it('a damaged record is passed over by the steps, and cannot be undone', async () => {
  await edit(3, 1);
  await database.changes.where('request').equals(requestId(3)).modify({ before: 'much' });
  expect(good(await undoStepsOfArticle(database, PAGE)).undo).toMatchObject({ request: requestId(2) });
  const undo = { id: requestId(4), at: time(4), undoes: requestId(3) };
  expect(await undoRequest(database, undo)).toMatchObject({ ok: false, failure: { kind: 'damaged', row: { key: 3 } } });
  expect(good(await edit(5, 1)).notes).toHaveLength(1);
});

it('a damaged draft is reported, and gives way to a newer state', async () => {
  const draft = {
    id: draftId(1),
    met: met(1),
    saved: time(1),
    change: { kind: 'create', note: highlight(9) },
  } as const;
  await saveDraft(database, draft);
  await database.drafts.update(draftId(1), { change: null });
  const { drafts, damaged } = good(await draftsOfPage(database, PAGE));
  expect({ drafts, damaged }).toMatchObject({ drafts: [], damaged: [{ table: 'drafts', key: draftId(1) }] });
  await saveDraft(database, draft);
  expect(good(await draftsOfPage(database, PAGE))).toEqual({ drafts: [draft], damaged: [] });
});
