import { beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/core/notes/draft.ts';
import { meetArticle } from '../../../src/storage/articles/meet-article.ts';
import { changeNotes } from '../../../src/storage/changes/change-notes.ts';
import type { Database } from '../../../src/storage/database/database.ts';
import { clearDraft } from '../../../src/storage/drafts/clear-draft.ts';
import { draftsOfPage } from '../../../src/storage/drafts/drafts-of-page.ts';
import { saveDraft } from '../../../src/storage/drafts/save-draft.ts';
import { draftId, highlight, met, noteId, requestId, time } from '../../core/notes/sample-notes.ts';
import { allRows, freshDatabase, good } from '../fresh-database.ts';

const PAGE = ['https://news.example/1'];

let database: Database;
beforeEach(() => {
  database = freshDatabase();
});

/** A draft of a new note, in the state of the n-th second. */
function draft(n: number, comment: string, id = 1): Draft {
  const note = highlight(id, { comment });
  return { id: draftId(id), met: met(1), saved: time(n), change: { kind: 'create', note } };
}

async function drafts(addresses: readonly string[] = PAGE) {
  return good(await draftsOfPage(database, addresses)).drafts;
}

/** Saves the note of a draft. */
async function complete(n: number, { id, met: on, change }: Draft) {
  const request = { id: requestId(n), at: time(n), draft: id, articles: [on], changes: [change] };
  return good(await changeNotes(database, request));
}

describe('a draft', () => {
  it('is offered again on its page, in its newest state', async () => {
    await saveDraft(database, draft(1, 'Wh'));
    await saveDraft(database, draft(2, 'Why'));
    expect(await drafts()).toEqual([draft(2, 'Why')]);
    expect(await drafts(['https://news.example/2'])).toEqual([]);
  });

  it('that arrives late does not replace a newer state', async () => {
    await saveDraft(database, draft(2, 'Why'));
    await saveDraft(database, draft(1, 'Wh'));
    expect(await drafts()).toEqual([draft(2, 'Why')]);
  });

  it('goes with the request that saves it, and does not come back by a late message', async () => {
    await saveDraft(database, draft(1, 'Why'));
    await complete(2, draft(1, 'Why'));
    await saveDraft(database, draft(3, 'Why?'));
    expect(await drafts()).toEqual([]);
  });

  it('stays if saving it fails', async () => {
    await saveDraft(database, draft(1, 'Why'));
    const { id } = draft(1, 'Why');
    const changes = [{ kind: 'delete', noteId: noteId(7) }] as const;
    await changeNotes(database, { id: requestId(1), at: time(2), draft: id, articles: [], changes });
    expect(await drafts()).toEqual([draft(1, 'Why')]);
  });

  it('of another tab stays, though it is of the same note', async () => {
    const theirs = { ...draft(2, 'theirs'), id: draftId(2) };
    await saveDraft(database, draft(1, 'mine'));
    await saveDraft(database, theirs);
    await complete(3, draft(1, 'mine'));
    expect(await drafts()).toEqual([theirs]);
  });

  it('is thrown away by the reader', async () => {
    await saveDraft(database, draft(1, 'Why'));
    expect(good(await clearDraft(database, draftId(1)))).toBeNull();
    expect(good(await clearDraft(database, draftId(1)))).toBeNull();
    expect(await drafts()).toEqual([]);
  });

  it('keeps no article, as long as it is none of a note', async () => {
    await saveDraft(database, draft(1, 'Why'));
    expect(await allRows(database)).toMatchObject({ articles: [], addresses: [], notes: [] });
  });
});

it('drafts are listed from the newest, and at every address of the article', async () => {
  await saveDraft(database, draft(1, 'first'));
  await saveDraft(database, draft(2, 'second', 2));
  await complete(3, draft(3, 'third', 3));
  await meetArticle(database, met(1, [...PAGE, 'https://news.example/amp']));
  expect(await drafts(['https://news.example/amp'])).toEqual([draft(2, 'second', 2), draft(1, 'first')]);
});
