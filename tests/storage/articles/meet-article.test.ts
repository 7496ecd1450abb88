import { beforeEach, describe, expect, it } from 'vitest';
import type { MetArticle } from '../../../src/core/notes/kept-article.ts';
import { meetArticle } from '../../../src/storage/articles/meet-article.ts';
import { changeNotes } from '../../../src/storage/changes/change-notes.ts';
import type { Database } from '../../../src/storage/database/database.ts';
import { countNotes } from '../../../src/storage/notes/counts/count-notes.ts';
import { notesOfArticle } from '../../../src/storage/notes/notes-of-article.ts';
import { article, articleId, highlight, met, requestId, time } from '../../core/notes/sample-notes.ts';
import { allRows, freshDatabase, good } from '../fresh-database.ts';

const [PAGE, AMP, PRINT, MOBILE] = [
  'https://a.example/',
  'https://a.example/amp',
  'https://a.example/print',
  'https://m.a.example/',
];

let database: Database;
beforeEach(() => {
  database = freshDatabase();
});

/** Keeps the n-th note on an article as met. */
async function keep(n: number, on: MetArticle): Promise<void> {
  const note = highlight(n, { articleId: on.article.id });
  const changes = [{ kind: 'create', note }] as const;
  good(await changeNotes(database, { id: requestId(n), at: time(n), draft: null, articles: [on], changes }));
}

async function numbersAt(...addresses: readonly string[]): Promise<readonly number[]> {
  const { notes } = good(await notesOfArticle(database, addresses));
  expect(good(await countNotes(database, addresses))).toBe(notes.length);
  return notes.map(({ id }) => Number(id.slice(-12))).toSorted((some, other) => some - other);
}

describe('an article', () => {
  it('is found by each address it was met under', async () => {
    await keep(1, met(1, [PAGE, AMP]));
    expect([await numbersAt(PAGE), await numbersAt(AMP), await numbersAt(PRINT, AMP)]).toEqual([[1], [1], [1]]);
    expect(await numbersAt(PRINT)).toEqual([]);
    expect(await numbersAt()).toEqual([]);
  });

  it('that is met again at a new address is known there from then on', async () => {
    await keep(1, met(1, [PAGE]));
    expect(good(await meetArticle(database, met(2, [PAGE, AMP])))).toBe(articleId(1));
    expect(await numbersAt(AMP)).toEqual([1]);
  });

  it('without notes leaves no trace', async () => {
    expect(good(await meetArticle(database, met(1, [PAGE])))).toBeNull();
    expect(Object.values(await allRows(database)).flat()).toEqual([]);
  });

  it('is known by the id that its page proposed, should the page send no address that is known', async () => {
    await keep(1, met(1, [PAGE]));
    await keep(2, met(1, [AMP]));
    expect(await numbersAt(PAGE)).toEqual([1, 2]);
  });

  it('gets facts that were missing, and keeps those it has', async () => {
    const facts = { outlet: null, authors: [], headline: 'Engine beats weaver' };
    await keep(1, { article: article(1, facts), addresses: [PAGE] });
    await meetArticle(database, { article: article(2, { headline: 'Weaver beaten' }), addresses: [PAGE] });
    const [kept] = good(await notesOfArticle(database, [PAGE])).articles;
    expect(kept).toEqual(article(1, { headline: 'Engine beats weaver' }));
  });
});

describe('two articles that a page shows to be one', () => {
  it('are listed together at all their addresses, and each note stays with its own', async () => {
    await keep(1, met(1, [PAGE]));
    await keep(2, met(2, [AMP]));
    expect(await numbersAt(PAGE)).toEqual([1]);
    await meetArticle(database, met(3, [PAGE, AMP]));
    expect([await numbersAt(PAGE), await numbersAt(AMP)]).toEqual([
      [1, 2],
      [1, 2],
    ]);
    const { notes } = good(await notesOfArticle(database, [AMP]));
    expect(notes.map((note) => note.articleId).toSorted()).toEqual([articleId(1), articleId(2)]);
  });

  it('are joined with all that they were joined with before', async () => {
    for (const [index, address] of [PAGE, AMP, PRINT, MOBILE].entries())
      await keep(index + 1, met(index + 1, [address]));
    await meetArticle(database, met(9, [PAGE, AMP]));
    await meetArticle(database, met(9, [PRINT, MOBILE]));
    await meetArticle(database, met(9, [MOBILE, AMP]));
    for (const address of [PAGE, AMP, PRINT, MOBILE]) expect(await numbersAt(address)).toEqual([1, 2, 3, 4]);
  });

  it('take new notes on the one that stands for both', async () => {
    await keep(1, met(1, [PAGE]));
    await keep(2, met(2, [AMP]));
    await keep(3, met(3, [PAGE, AMP]));
    await keep(4, met(4, [AMP]));
    expect(await numbersAt(PAGE)).toEqual([1, 2, 3, 4]);
    const { notes } = good(await notesOfArticle(database, [PAGE]));
    expect(notes.filter((note) => note.articleId === articleId(1))).toHaveLength(3);
  });
});

it('meeting the same page again writes nothing', async () => {
  await keep(1, met(1, [PAGE]));
  await keep(2, met(2, [AMP]));
  await meetArticle(database, met(3, [PAGE, AMP]));
  const rows = await allRows(database);
  await meetArticle(database, met(4, [PAGE, AMP]));
  expect(await allRows(database)).toEqual(rows);
});
