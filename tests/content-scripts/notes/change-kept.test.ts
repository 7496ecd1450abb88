import { describe, expect, it, vi } from 'vitest';
import { changeKept } from '../../../content-scripts/notes/change-kept.ts';
import type { Notice } from '../../../content-scripts/notes/notice-shower.tsx';
import { createTranslate } from '../../../src/locales/create-translate.ts';
import { type Envelope, failed, succeeded } from '../../../src/messages/envelopes/envelope.ts';
import { createSendToBackground } from '../../../src/messages/send-to-background.ts';
import { draftId, highlight, met, noteId, requestId } from '../../core/notes/sample-notes.ts';

const note = highlight(1);
const created = { note, met: met(1), request: requestId(1) };
const kept = succeeded({ notes: [note] });

/** A background that gives these answers, one after the other. */
function changing(...answers: readonly Envelope<unknown>[]) {
  const left = [...answers];
  const asked: object[] = [];
  const notices: Notice[] = [];
  const notes = { accept: vi.fn() };
  const onFailure = vi.fn();
  const send = async (message: object) => {
    asked.push(message);
    return left.shift() ?? failed('internal');
  };
  const changes = changeKept({
    t: createTranslate((key) => key),
    sendToBackground: createSendToBackground(send),
    notes,
    showNotice: (notice) => void notices.push(notice),
    onFailure,
  });
  return { changes, asked, notices, notes, onFailure };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('changing what is kept', () => {
  it('makes a note with its article and draft, shows it at once, and offers to undo it', async () => {
    const { changes, asked, notices, notes } = changing(kept);
    expect(await changes.create(created, 'highlighted', draftId(1))).toEqual(succeeded(null));
    expect(asked).toMatchObject([
      { id: requestId(1), draft: draftId(1), articles: [met(1)], changes: [{ kind: 'create', note }] },
    ]);
    expect(notes.accept).toHaveBeenCalledExactlyOnceWith([note]);
    expect(notices).toMatchObject([{ words: 'highlighted', isFailure: false, actions: [{ label: 'undo' }] }]);
  });

  it('asks again under the same id, so that a note is there once', async () => {
    const { changes, asked } = changing(failed('store-full'), kept);
    await changes.create(created, 'highlighted', null);
    await changes.create(created, 'highlighted', null);
    expect(asked.map((request) => 'id' in request && request.id)).toEqual([requestId(1), requestId(1)]);
  });

  it('says what failed to whoever asked, and shows and announces nothing', async () => {
    const { changes, notices, notes, onFailure } = changing(failed('store-full'));
    const change = { kind: 'delete', noteId: noteId(1) } as const;
    expect(await changes.change(change, 'noteDeleted', null)).toEqual(failed('store-full'));
    expect(notices).toEqual([]);
    expect(notes.accept).not.toHaveBeenCalled();
    expect(onFailure).toHaveBeenCalledOnce();
  });

  it('undoes from the notice, and says so', async () => {
    const { changes, asked, notices, notes } = changing(
      kept,
      succeeded({ notes: [{ ...note, deleted: note.created }] }),
    );
    await changes.create(created, 'quoteSaved', null);
    notices[0]?.actions[0]?.run();
    await settled();
    expect(asked[1]).toMatchObject({ type: 'undo-request', undoes: requestId(1) });
    expect(notes.accept).toHaveBeenCalledTimes(2);
    expect(notices[1]).toEqual({ words: 'noteUndone', isFailure: false, actions: [] });
  });

  it('offers to try an undo again that failed, under the same id', async () => {
    const { changes, asked, notices } = changing(kept, failed('store-closed'), kept);
    await changes.create(created, 'quoteSaved', null);
    notices[0]?.actions[0]?.run();
    await settled();
    expect(notices[1]).toMatchObject({ words: 'storeClosed', isFailure: true, actions: [{ label: 'tryAgain' }] });
    notices[1]?.actions[0]?.run();
    await settled();
    expect(asked[2]).toMatchObject({ id: asked[1] && 'id' in asked[1] ? asked[1].id : '' });
    expect(notices[2]?.words).toBe('noteUndone');
  });
});
