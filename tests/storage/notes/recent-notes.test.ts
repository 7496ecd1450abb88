import { expect, it } from 'vitest';
import { changeNotes } from '../../../src/storage/changes/change-notes.ts';
import { recentNotes } from '../../../src/storage/notes/recent-notes.ts';
import { tagsInUse } from '../../../src/storage/notes/tags-in-use.ts';
import { highlight, met, noteId, requestId, time } from '../../core/notes/sample-notes.ts';
import { freshDatabase, good } from '../fresh-database.ts';

/** Three notes, of which the first was changed last and the third is in the trash. */
async function threeNotes() {
  const database = freshDatabase();
  const notes = [
    highlight(1, { tags: ['to check', 'climate'] }),
    highlight(2, { tags: ['climate'], modified: time(1) }),
    highlight(3, { tags: ['forgotten'] }),
  ];
  const created = notes.map((note) => ({ kind: 'create', note }) as const);
  good(
    await changeNotes(database, { id: requestId(1), at: time(1), draft: null, articles: [met(1)], changes: created }),
  );
  const changes = [
    { kind: 'edit', noteId: noteId(1), patch: { colour: 'green' } },
    { kind: 'delete', noteId: noteId(3) },
  ] as const;
  good(await changeNotes(database, { id: requestId(2), at: time(2), draft: null, articles: [], changes }));
  return database;
}

it('notes are listed from the last changed, page by page, without the trash', async () => {
  const database = await threeNotes();
  const list = good(await recentNotes(database, { after: null, limit: 10 }));
  expect(list.notes.map(({ id }) => id)).toEqual([noteId(1), noteId(2)]);
  expect(list.articles).toEqual([met(1).article]);
  const [first = null] = list.notes;
  const second = good(await recentNotes(database, { after: first, limit: 1 }));
  expect(second.notes.map(({ id }) => id)).toEqual([noteId(2)]);
});

it('of notes changed at the same time none is lost between two pages', async () => {
  const database = freshDatabase();
  const changes = [1, 2, 3, 4, 5].map((n) => ({ kind: 'create', note: highlight(n) }) as const);
  good(await changeNotes(database, { id: requestId(1), at: time(1), draft: null, articles: [met(1)], changes }));
  const listed: string[] = [];
  let page = good(await recentNotes(database, { after: null, limit: 2 })).notes;
  while (page.length > 0) {
    listed.push(...page.map(({ id }) => id));
    page = good(await recentNotes(database, { after: page.at(-1) ?? null, limit: 2 })).notes;
  }
  expect(listed).toEqual([5, 4, 3, 2, 1].map(noteId));
});

it('tags in use are listed once, without those of the trash', async () => {
  expect(good(await tagsInUse(await threeNotes()))).toEqual(['climate', 'to check']);
});
