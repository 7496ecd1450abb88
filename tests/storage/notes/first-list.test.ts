import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MetArticle } from '../../../src/core/notes/kept-article.ts';
import { meetArticle } from '../../../src/storage/articles/meet-article.ts';
import { changeNotes } from '../../../src/storage/changes/change-notes.ts';
import type { Database } from '../../../src/storage/database/database.ts';
import { firstList } from '../../../src/storage/notes/first-list.ts';
import { firstRows } from '../../../src/storage/notes/first-rows.ts';
import { notesOfArticle } from '../../../src/storage/notes/notes-of-article.ts';
import { articleId, highlight, keptQuote, met, noteId, requestId, time } from '../../core/notes/sample-notes.ts';
import { closedDatabase, freshDatabase, good } from '../fresh-database.ts';

const PAGE = ['https://news.example/1'];
const OTHER = ['https://news.example/2'];

let factory: IDBFactory;
let database: Database;
beforeEach(async () => {
  factory = new IDBFactory();
  database = freshDatabase(factory);
  await keep(1, 1);
  await keep(2, 1);
  await keep(3, 2);
});

async function keep(n: number, on: number, page: MetArticle = met(on)): Promise<void> {
  const note = n % 2 === 0 ? keptQuote(n) : highlight(n);
  const changes = [{ kind: 'create', note: { ...note, articleId: articleId(on) } }] as const;
  good(await changeNotes(database, { id: requestId(n), at: time(n), draft: null, articles: [page], changes }));
}

async function listed(addresses: readonly string[] | null, at: IDBFactory | undefined = factory) {
  const rows = await firstRows(at, Promise.resolve(addresses));
  return rows && firstList(rows);
}

describe('the first list is that of notesOfArticle', () => {
  it.each([
    { what: 'on a page with notes', addresses: PAGE },
    { what: 'on another', addresses: OTHER },
    { what: 'by two addresses, one of them unknown', addresses: ['https://news.example/x', ...PAGE] },
    { what: 'on a page without notes', addresses: ['https://news.example/x'] },
  ])('$what', async ({ addresses }) => {
    expect(await listed(addresses)).toEqual(good(await notesOfArticle(database, addresses)));
  });

  it('without those in the trash', async () => {
    const changes = [1, 2].map((n) => ({ kind: 'delete', noteId: noteId(n) }) as const);
    good(await changeNotes(database, { id: requestId(9), at: time(9), draft: null, articles: [], changes }));
    expect(await listed(PAGE)).toEqual(good(await notesOfArticle(database, PAGE)));
    expect(await listed(PAGE)).toMatchObject({ notes: [] });
  });
});

describe('the answer is left to notesOfArticle', () => {
  it.each([
    { what: 'a note is damaged', damage: () => database.notes.update(noteId(1), { colour: 'octarine' }) },
    { what: 'the article is damaged', damage: () => database.articles.update(articleId(1), { url: 7 }) },
    { what: 'an address is damaged', damage: () => database.addresses.update(PAGE[0] ?? '', { articleId: 7 }) },
    {
      what: 'the page has shown two articles to be one',
      damage: () => meetArticle(database, met(1, [...PAGE, ...OTHER])),
    },
  ])('where $what', async ({ damage }) => {
    await damage();
    expect(await listed(PAGE)).toBeNull();
  });

  it('where an article is another one’s member', async () => {
    await meetArticle(database, met(1, [...PAGE, ...OTHER]));
    expect(await listed(OTHER)).toBeNull();
  });

  it('where nobody knows the page', async () => {
    expect(await listed(null)).toBeNull();
  });

  it('where nothing was ever kept; and no database is made', async () => {
    const empty = new IDBFactory();
    expect(await listed(PAGE, empty)).toBeNull();
    expect(await empty.databases()).toEqual([]);
  });

  it.each([{ version: 5 }, { version: 9000 }])('where there is version $version', async ({ version }) => {
    const other = new IDBFactory();
    await new Promise((resolve) => {
      const opening = other.open('on-record', version);
      opening.onsuccess = () => resolve(opening.result.close());
    });
    expect(await listed(PAGE, other)).toBeNull();
    expect(await other.databases()).toEqual([{ name: 'on-record', version }]);
  });

  it('where the browser gives no database', async () => {
    expect(await listed(PAGE, closedDatabase().factory ?? undefined)).toBeNull();
    expect(await firstRows(undefined, Promise.resolve(PAGE))).toBeNull();
  });
});

it('holds no database open: a newer version can be made', async () => {
  expect(await listed(PAGE)).not.toBeNull();
  database.dexie.close();
  const upgraded = new Promise((resolve, reject) => {
    const opening = factory.open('on-record', 1000);
    opening.onsuccess = () => resolve(opening.result.version);
    opening.onblocked = () => reject(new Error('something holds the database'));
  });
  expect(await upgraded).toBe(1000);
});
