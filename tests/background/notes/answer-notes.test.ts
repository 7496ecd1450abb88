import { describe, expect, it, vi } from 'vitest';
import { answerNotes } from '../../../src/background/notes/answer-notes.ts';
import { failed, succeeded } from '../../../src/messages/envelopes/envelope.ts';
import { createDatabase } from '../../../src/storage/database/database.ts';
import { CREATION, draftId, highlight, met, noteId, requestId, time } from '../../core/notes/sample-notes.ts';
import { freshDatabase } from '../../storage/fresh-database.ts';

const sender = { id: 'ours', url: 'https://news.example/1', tabId: 7 };

function answering(database = freshDatabase()) {
  const surroundings = {
    onCommit: vi.fn(),
    rememberTab: vi.fn(async () => {}),
    showBadge: vi.fn(async () => {}),
  };
  return { answers: answerNotes(database, surroundings), surroundings };
}

describe('notes', () => {
  it('are kept once, however often that is asked, and told of each time, since nobody may have heard it', async () => {
    const { answers, surroundings } = answering();
    const first = await answers['change-notes'](CREATION, sender);
    expect(first).toMatchObject({ ok: true, value: { notes: [{ id: noteId(1) }] } });
    expect(await answers['change-notes'](CREATION, sender)).toEqual(first);
    expect(surroundings.onCommit).toHaveBeenCalledTimes(2);
    const page = await answers['notes-of-page']({ met: met(1) }, sender);
    expect(page).toMatchObject({ ok: true, value: { notes: [{ id: noteId(1) }], drafts: [] } });
  });

  it('go when the request is taken back', async () => {
    const { answers, surroundings } = answering();
    await answers['change-notes'](CREATION, sender);
    await answers['undo-request']({ id: requestId(2), at: time(2), undoes: CREATION.id }, sender);
    expect(surroundings.onCommit).toHaveBeenCalledTimes(2);
    expect(await answers['notes-of-page']({ met: met(1) }, sender)).toEqual(succeeded({ notes: [], drafts: [] }));
  });

  it('are counted on the button over the tab that asks, and the tab is remembered', async () => {
    const { answers, surroundings } = answering();
    await answers['notes-of-page']({ met: met(1) }, sender);
    expect(surroundings.showBadge).toHaveBeenLastCalledWith(7, '');
    await answers['change-notes'](CREATION, sender);
    await answers['notes-of-page']({ met: met(1) }, sender);
    expect(surroundings.showBadge).toHaveBeenLastCalledWith(7, '1');
    expect(surroundings.rememberTab).toHaveBeenLastCalledWith(7);
  });

  it('cannot be kept where the browser has no databases: nobody is told of a commit', async () => {
    const report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { answers, surroundings } = answering(createDatabase({ idb: {} }));
    expect(await answers['change-notes'](CREATION, sender)).toEqual(failed('store-closed'));
    expect(await answers['notes-of-page']({ met: met(1) }, sender)).toEqual(failed('store-closed'));
    expect(surroundings.onCommit).not.toHaveBeenCalled();
    expect(report).toHaveBeenCalled();
  });
});

it('keeps a draft for the page, until its note is saved', async () => {
  const { answers } = answering();
  const change = { kind: 'create', note: highlight(1, { comment: 'Half a' }) } as const;
  const draft = { id: draftId(1), met: met(1), saved: time(0), change };
  await answers['save-draft']({ draft }, sender);
  expect(await answers['notes-of-page']({ met: met(1) }, sender)).toEqual(succeeded({ notes: [], drafts: [draft] }));
  await answers['change-notes']({ ...CREATION, draft: draft.id }, sender);
  expect(await answers['notes-of-page']({ met: met(1) }, sender)).toMatchObject({ value: { drafts: [] } });
});
